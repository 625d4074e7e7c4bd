import type { PayloadRequest } from 'payload'
import type { Resource } from '../../library/index.ts'
import { PlatformError } from '../../platform/errors.ts'
import type { TrailEntry } from '../../review/index.ts'
import type { Section } from '../../sites/index.ts'
import { applyForceOf } from './applyForce.ts'
import { allSections, findPublication, placePublication, removePublication } from './publicationLedger.ts'
import { type Owner, toPublication } from './toPublication.ts'

interface ReleaseOf {
  trail: readonly TrailEntry[]
  firstPublishedAt: string
  now: Date
  /** Every section of every site, where the caller has them at hand. */
  sections?: readonly Section[]
}

/** Writes the public snapshot of an edition and places it on its sites; answers the dependency keys touched. */
export async function releaseEdition(
  req: PayloadRequest,
  resource: Resource,
  { trail, firstPublishedAt, now, sections }: ReleaseOf,
): Promise<string[]> {
  const owner = await ownerOf(req, resource.organization)
  const before = resource.identifier ? await findPublication(req, resource.identifier) : null
  const publication = await toPublication(req, resource, owner, {
    firstPublishedAt,
    publicUpdatedAt: now.toISOString(),
    edition: (before?.snapshot.edition ?? 0) + 1,
    editor: personOf(trail, 'written'),
    reviewer: personOf(trail, 'approved'),
  })
  const placed = await placePublication(req, publication, sections ?? (await allSections(req)))
  const marked = await applyForceOf(req, publication, now)
  return [...new Set([...placed, ...marked])]
}

/** Takes a publication off every site; what stays is the notice that answers 410. */
export async function takeDownPublication(
  req: PayloadRequest,
  identifier: string,
  reason: string,
  now: Date,
): Promise<string[]> {
  const row = await findPublication(req, identifier)
  if (!row) throw new PlatformError('not-found', '这条信息没有公开，无需撤下。')
  const { title, path } = row.summaryView
  const { edition } = row.snapshot
  return removePublication(req, row, { identifier, path, title, reason, edition, withdrawnAt: now.toISOString() })
}

const personOf = (trail: readonly TrailEntry[], step: TrailEntry['step']) =>
  trail.findLast((entry) => entry.step === step)?.by ?? null

async function ownerOf(req: PayloadRequest, id: string): Promise<Owner> {
  const owner = await req.payload.db.findOne<Owner>({ collection: 'organizations', where: { id: { equals: id } }, req })
  if (!owner) throw new PlatformError('not-found', '所属单位不存在，无法发布。')
  return owner
}
