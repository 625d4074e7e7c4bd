import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../cms/index.ts'
import { idOf, recordEvent } from '../../identity/store/index.ts'
import {
  blocksToLexical,
  type ImportCandidate,
  type ImportTarget,
  type UpsertOptions,
} from '../../library/import/index.ts'
import {
  type ResourceInput,
  type ResourceRow,
  toResource,
  toResourceData,
  withEditionCommand,
} from '../../library/store/index.ts'
import type { TrailEntry } from '../../review/index.ts'
import { type ImportOwner, ownerFor } from './importOwner.ts'
import { releaseEdition } from './releaseEdition.ts'

type Row = ResourceRow & { contentHash: string | null }

/** The library as the import writes it (M-004): each write one transaction with its migration event (JY-LIB-06). */
export function importTarget(payload: Payload, cityPortal: string): ImportTarget {
  const request = () => createLocalReq({}, payload)
  return {
    findByExternalId: async (externalId) => {
      const row = await latestByExternalId(await request(), externalId)
      return (
        row && { id: String(row.id), contentHash: row.contentHash ?? '', isPublished: row.reviewState === 'published' }
      )
    },
    findByDocumentNumber: async (documentNumber) => {
      const where = { documentNumber: { equals: documentNumber } }
      const row = await payload.db.findOne<Row>({ collection: 'resources', where })
      return row?.identifier ? { identifier: row.identifier } : null
    },
    upsert: async (candidate, options) => {
      const req = await request()
      const owner = await ownerFor(payload, candidate, cityPortal)
      return inTransaction(req, () => write(req, candidate, options, owner))
    },
    relate: async (id, relations, operator) => {
      const req = await request()
      await inTransaction(req, () => relate(req, id, relations, operator))
    },
    publish: async (id, operator) => {
      const req = await request()
      await inTransaction(req, () => release(req, id, operator))
      return { published: true }
    },
  }
}

async function latestByExternalId(req: PayloadRequest, externalId: string): Promise<Row | null> {
  const found = await req.payload.find({
    collection: 'resources',
    where: { externalId: { equals: externalId } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return (found.docs[0] as unknown as Row | undefined) ?? null
}

async function write(req: PayloadRequest, candidate: ImportCandidate, options: UpsertOptions, owner: ImportOwner) {
  const known = await latestByExternalId(req, candidate.externalId)
  // Its owner is part of its address, and addresses never change: an import decides it once.
  const owned = known ? {} : { organization: owner.id, region: owner.region }
  const data = { ...(await columnsOf(req, candidate, options)), ...owned }
  const saved = await withEditionCommand(req, () => {
    const common = {
      collection: 'resources',
      data: data as never,
      draft: true,
      depth: 0,
      overrideAccess: true,
      req,
    } as const
    return known ? req.payload.update({ ...common, id: known.id }) : req.payload.create(common)
  })
  const row = saved as unknown as Row
  await recordEvent(req, {
    action: 'resource.imported',
    subject: String(row.identifier),
    actor: null,
    touches: [],
    detail: {
      title: candidate.title,
      operator: options.operator,
      externalId: candidate.externalId,
      sourceUrl: candidate.sourceUrl,
    },
  })
  return { id: String(row.id), outcome: known ? ('updated' as const) : ('created' as const) }
}

async function columnsOf(
  req: PayloadRequest,
  candidate: ImportCandidate,
  { contentHash, relations, operator }: UpsertOptions,
) {
  const { site: _site, organization: _organization, publishedAt, body, citations: _citations, ...input } = candidate
  const resource: ResourceInput = { ...input, body: blocksToLexical(body) }
  const written: TrailEntry = { step: 'written', by: `import:${operator}`, at: new Date().toISOString(), comment: null }
  return {
    ...toResourceData(resource),
    ...(await relationColumns(req, relations)),
    contentHash,
    importedAt: written.at,
    firstPublishedAt: publishedAt,
    reviewState: 'draft',
    reviewTrail: [written],
  }
}

async function relationColumns(req: PayloadRequest, relations: UpsertOptions['relations']) {
  const columns: Record<string, string[]> = { basedOn: [], related: [] }
  for (const { kind, identifier } of relations) {
    const row = await req.payload.db.findOne<Row>({
      collection: 'resources',
      where: { identifier: { equals: identifier } },
      req,
    })
    if (row) columns[kind] = [...(columns[kind] ?? []), String(row.id)]
  }
  return columns
}

async function relate(
  req: PayloadRequest,
  id: string,
  relations: UpsertOptions['relations'],
  operator: string,
): Promise<void> {
  const row = await latestById(req, id)
  const added = await relationColumns(req, relations)
  const columns = Object.entries(added).map(([kind, ids]) => {
    const stated = (Array.isArray(row[kind]) ? (row[kind] as unknown[]) : []).map((target) => idOf(target) ?? '')
    return [kind, [...new Set([...stated, ...ids])]] as const
  })
  const data = Object.fromEntries(columns) as never
  await withEditionCommand(req, () =>
    req.payload.update({ collection: 'resources', id, data, draft: true, depth: 0, overrideAccess: true, req }),
  )
  const detail = { title: row.title, operator, relations }
  await recordEvent(req, {
    action: 'resource.related',
    subject: String(row.identifier),
    actor: null,
    touches: [],
    detail,
  })
}

async function latestById(req: PayloadRequest, id: string): Promise<Row> {
  const row = await req.payload.findByID({
    collection: 'resources',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return row as unknown as Row
}

/** Old content is public already: it is released without a second review, on the record and in the operator's name. */
async function release(req: PayloadRequest, id: string, operator: string): Promise<void> {
  const row = await latestById(req, id)
  const now = new Date()
  const firstPublishedAt = row.firstPublishedAt ?? now.toISOString()
  const trail: TrailEntry[] = [
    ...((row.reviewTrail ?? []) as TrailEntry[]),
    { step: 'published', by: `import:${operator}`, at: now.toISOString(), comment: '迁移发布' },
  ]
  const data = { ...row, reviewState: 'published', reviewTrail: trail, firstPublishedAt, _status: 'published' }
  await withEditionCommand(req, () =>
    req.payload.update({
      collection: 'resources',
      id,
      data: data as never,
      draft: false,
      depth: 0,
      overrideAccess: true,
      req,
    }),
  )
  const touches = await releaseEdition(req, await toResource(req, row), { trail, firstPublishedAt, now })
  await recordEvent(req, {
    action: 'resource.migrated',
    subject: String(row.identifier),
    actor: null,
    touches,
    detail: { title: row.title, operator, originallyPublishedAt: row.firstPublishedAt },
  })
}
