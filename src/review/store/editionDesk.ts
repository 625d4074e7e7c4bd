import type { PayloadRequest } from 'payload'
import { actorOf, idOf, recordEvent } from '../../identity/store/index.ts'
import { holdResource, type ResourceRow, toResource, withEditionCommand } from '../../library/store/index.ts'
import { releaseEdition, takeDownPublication } from '../../publishing/store/index.ts'
import type { EditionDesk, EditionRecord } from '../commands/ports.ts'
import type { ReviewState, TrailEntry } from '../rules/reviewState.ts'
import { checkEdition } from './checkEdition.ts'

/** The desk over Payload: everything it does happens in the transaction of `req`. */
export function editionDesk(req: PayloadRequest): EditionDesk {
  return {
    load: (id) => load(req, id),
    check: async (edition, action) => checkEdition(req, await latestRow(req, edition.id), action),
    move: (edition, next, trail) => write(req, edition.id, true, { reviewState: next, reviewTrail: trail }),
    release: async (edition, trail, now) => {
      const row = await latestRow(req, edition.id)
      const firstPublishedAt = row.firstPublishedAt ?? now.toISOString()
      const state = { reviewState: 'published', reviewTrail: trail, firstPublishedAt, _status: 'published' }
      await write(req, edition.id, false, state)
      return releaseEdition(req, await toResource(req, row), { trail, firstPublishedAt, now })
    },
    takeDown: async (edition, trail, reason, now) => {
      await write(req, edition.id, true, { reviewState: 'withdrawn', reviewTrail: trail })
      return takeDownPublication(req, edition.identifier, reason, now)
    },
    record: (edition, action, actor, touches, comment) =>
      recordEvent(req, {
        action: EVENT_OF[action],
        subject: edition.identifier,
        actor: actor.id,
        touches,
        detail: { title: edition.title, comment },
      }),
  }
}

const EVENT_OF = {
  submit: 'resource.submitted',
  reject: 'resource.rejected',
  approve: 'resource.approved',
  publish: 'resource.published',
  withdraw: 'resource.withdrawn',
  correct: 'resource.corrected',
} as const

/** Looks as the acting user: what the person may not see, there is no step for. Reads only once it is held. */
async function load(req: PayloadRequest, id: string): Promise<EditionRecord | null> {
  const found = await req.payload.find({
    collection: 'resources',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: actorOf(req.user) === null,
    req,
  })
  const seen = found.docs[0]
  if (!seen) return null
  await holdResource(req, { id })
  const row = await latestRow(req, id)
  const live = await req.payload.db.count({
    collection: 'publications',
    where: { and: [{ identifier: { equals: row.identifier } }, { withdrawnAt: { exists: false } }] },
    req,
  })
  return {
    id: String(row.id),
    identifier: row.identifier ?? '',
    title: row.title,
    state: row.reviewState as ReviewState,
    organization: idOf(row.organization) ?? '',
    isLive: live.totalDocs > 0,
    trail: (row.reviewTrail ?? []) as TrailEntry[],
  }
}

async function latestRow(req: PayloadRequest, id: string): Promise<ResourceRow> {
  const row = await req.payload.findByID({
    collection: 'resources',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return row as unknown as ResourceRow
}

async function write(req: PayloadRequest, id: string, draft: boolean, data: Record<string, unknown>): Promise<void> {
  await withEditionCommand(req, async () => {
    const latest = draft ? {} : await latestRow(req, id)
    await req.payload.update({
      collection: 'resources',
      id,
      draft,
      data: { ...latest, ...data },
      depth: 0,
      overrideAccess: true,
      overrideLock: true,
      req,
    })
  })
}
