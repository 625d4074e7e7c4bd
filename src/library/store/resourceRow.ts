import type { PayloadRequest } from 'payload'
import { idOf } from '../../identity/store/index.ts'
import { RELATION_KINDS, type RelationKind, type Resource } from '../rules/resource.ts'
import { splitList } from './lists.ts'
import { attachmentsById, imagesById } from './uploadRefs.ts'

/** A resource as Payload stores it (depth 0). */
export type ResourceRow = Record<string, unknown> & {
  id: string
  title: string
  type: Resource['type']
  identifier: string | null
  reviewState: string
  reviewTrail: { step: string; by: string; at: string; comment?: string | null }[] | null
  author: string | null
  firstPublishedAt: string | null
}

const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** Reads a row into the resource that rules speak of; relations become identifiers of their targets. */
export async function toResource(req: PayloadRequest, row: ResourceRow): Promise<Resource> {
  const imageId = idOf(row.image)
  const images = await imagesById(req, imageId ? [imageId] : [])
  const attachmentIds = (Array.isArray(row.attachments) ? row.attachments : []).map((item) => idOf(item) ?? '')
  return {
    id: String(row.id),
    identifier: row.identifier,
    externalId: textOrNull(row.externalId),
    type: row.type,
    title: row.title ?? '',
    summary: textOrNull(row.summary),
    keywords: splitList(row.keywords),
    topic: textOrNull(row.topic),
    genre: textOrNull(row.genre),
    disclosureClass: textOrNull(row.disclosureClass),
    audience: splitList(row.audience),
    organization: idOf(row.organization) ?? '',
    issuingBody: textOrNull(row.issuingBody),
    coIssuers: splitList(row.coIssuers),
    publisher: textOrNull(row.publisher),
    documentNumber: textOrNull(row.documentNumber),
    documentDate: textOrNull(row.documentDate),
    inForceFrom: textOrNull(row.inForceFrom),
    inForceUntil: textOrNull(row.inForceUntil),
    legalForce: textOrNull(row.legalForce) as Resource['legalForce'],
    source: textOrNull(row.source),
    sourceUrl: textOrNull(row.sourceUrl),
    gazette: textOrNull(row.gazette),
    openness: (textOrNull(row.openness) ?? 'open') as Resource['openness'],
    language: textOrNull(row.language) ?? 'zh-CN',
    region: textOrNull(row.region) ?? '',
    body: row.body ?? null,
    details: detailsOf(row),
    image: imageId ? (images.get(imageId) ?? null) : null,
    attachments: await attachmentsById(req, attachmentIds),
    relations: await relationsOf(req, row),
  }
}

/** The one block of the resource's own type; what another type left behind does not count. */
function detailsOf(row: ResourceRow): Record<string, unknown> {
  const blocks = Array.isArray(row.details) ? (row.details as { blockType?: string }[]) : []
  const { blockType, id, blockName, ...details } = (blocks.find((block) => block.blockType === row.type) ??
    {}) as Record<string, unknown>
  return details
}

async function relationsOf(req: PayloadRequest, row: ResourceRow): Promise<Resource['relations']> {
  const stated = RELATION_KINDS.flatMap((kind) =>
    (Array.isArray(row[kind]) ? (row[kind] as unknown[]) : []).map((target) => ({ kind, id: idOf(target) ?? '' })),
  )
  if (stated.length === 0) return []
  const identifiers = await identifiersOf(
    req,
    stated.map((relation) => relation.id),
  )
  return stated.flatMap(({ kind, id }: { kind: RelationKind; id: string }) => {
    const identifier = identifiers.get(id)
    return identifier ? [{ kind, identifier }] : []
  })
}

async function identifiersOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const found = await req.payload.db.find<{ id: string; identifier: string }>({
    collection: 'resources',
    where: { id: { in: ids } },
    select: { identifier: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(found.docs.map((row) => [String(row.id), row.identifier]))
}
