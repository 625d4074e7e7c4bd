import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../cms/index.ts'
import { recordEvent } from '../../identity/store/index.ts'
import {
  type ResourceInput,
  type ResourceRow,
  toResource,
  toResourceData,
  withEditionCommand,
} from '../../library/store/index.ts'
import type { ReviewState, TrailEntry } from '../../review/index.ts'
import type { Section } from '../../sites/index.ts'
import { releaseEdition, takeDownPublication } from './releaseEdition.ts'

/** A resource that comes from elsewhere with its history: a migration (JY-LIB-06) or the demonstration city. */
export interface MigratedResource {
  input: ResourceInput
  /** Organization id. */
  organization: string
  region: string | null
  image: string | null
  attachments: string[]
  /** Ids of resources, by relation. */
  relations: Partial<Record<string, string[]>>
  /** When it was first published there, ISO 8601 UTC; null: not published. */
  publishedAt: string | null
  state: ReviewState
  /** Reason on the notice of what was withdrawn. */
  withdrawalReason?: string
  /** Who wrote, approved and released it there. */
  trail: TrailEntry[]
  contentHash: string | null
  /** For the event. */
  operator: string
}

export interface Migrated {
  id: string
  identifier: string
}

/** Writes a migrated resource and, where it was public, its publication, with their event, in one transaction. */
export async function migrateResource(
  payload: Payload,
  resource: MigratedResource,
  sections: readonly Section[],
): Promise<Migrated> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const row = await createRow(req, resource)
    const touches = wasReleased(resource) ? await release(req, row, resource, sections) : []
    if (resource.state === 'withdrawn')
      await takeDownPublication(req, String(row.identifier), resource.withdrawalReason ?? '', new Date())
    await recordEvent(req, {
      action: 'resource.migrated',
      subject: String(row.identifier),
      actor: null,
      touches,
      detail: { title: row.title, operator: resource.operator, originallyPublishedAt: resource.publishedAt },
    })
    return { id: String(row.id), identifier: String(row.identifier) }
  })
}

const wasReleased = ({ state }: MigratedResource): boolean => state === 'published' || state === 'withdrawn'

async function createRow(req: PayloadRequest, resource: MigratedResource): Promise<ResourceRow> {
  const { input, state, trail, organization, region, image, attachments, relations, contentHash, publishedAt } =
    resource
  const isPublic = wasReleased(resource)
  const data = {
    ...toResourceData(input),
    ...relations,
    organization,
    region,
    image,
    attachments,
    contentHash,
    importedAt: new Date().toISOString(),
    reviewState: state,
    reviewTrail: trail,
    firstPublishedAt: isPublic ? publishedAt : null,
    _status: isPublic ? 'published' : 'draft',
  }
  return withEditionCommand(req, async () => {
    const row = await req.payload.create({
      collection: 'resources',
      data: data as never,
      draft: !isPublic,
      depth: 0,
      overrideAccess: true,
      req,
    })
    return row as unknown as ResourceRow
  })
}

async function release(
  req: PayloadRequest,
  row: ResourceRow,
  { trail, publishedAt }: MigratedResource,
  sections: readonly Section[],
): Promise<string[]> {
  const now = new Date(publishedAt ?? Date.now())
  const release = { trail, firstPublishedAt: now.toISOString(), now, sections }
  return releaseEdition(req, await toResource(req, row), release)
}
