import type { PayloadRequest } from 'payload'
import { dayOf, type ForceChange, forceAfter, forceChanges, type Publication } from '../../library/index.ts'
import { findPublication } from './publicationLedger.ts'
import { toSummary } from './toPublication.ts'

/**
 * Marks what a document repeals or amends, on the original page and in the library, once the change is due (XX-POL-03,
 * ZY-PUB-02). A target that is over stays over. Answers the dependency keys touched.
 */
export async function applyForceOf(req: PayloadRequest, publication: Publication, now: Date): Promise<string[]> {
  const due = forceChanges(publication).filter((change) => change.from === null || change.from <= dayOf(now))
  const touched = await Promise.all(due.map((change) => applyForce(req, change, now)))
  return touched.flat()
}

async function applyForce(
  req: PayloadRequest,
  { identifier, legalForce, from }: ForceChange,
  now: Date,
): Promise<string[]> {
  const row = await findPublication(req, identifier)
  if (!row || row.withdrawnAt) return []
  const target = row.snapshot as Publication
  const next = forceAfter(target.legalForce, legalForce === 'repealed' ? 'repeals' : 'amends')
  if (next === target.legalForce) return []
  const until = next === 'repealed' ? (from ?? target.inForceUntil) : target.inForceUntil
  return writeForce(req, row.id, target, { legalForce: next, inForceUntil: until }, now)
}

/** Writes a new validity into the publication and into the record behind it; the text of neither changes. */
export async function writeForce(
  req: PayloadRequest,
  rowId: string,
  target: Publication,
  change: Pick<Publication, 'legalForce' | 'inForceUntil'>,
  now: Date,
): Promise<string[]> {
  const publicUpdatedAt = now.toISOString()
  const snapshot: Publication = { ...target, ...change, publicUpdatedAt }
  const data = { legalForce: change.legalForce, publicUpdatedAt, snapshot, summaryView: toSummary(snapshot) }
  await req.payload.db.updateOne({ collection: 'publications', id: rowId, data, req })
  await req.payload.db.updateOne({
    collection: 'resources',
    where: { identifier: { equals: target.identifier } },
    data: change,
    req,
  })
  await correctLatestVersion(req, target.identifier, change)
  return touchesOfForce(req, target.identifier)
}

/** A correction that waits must not bring the old validity back when it is released. */
async function correctLatestVersion(
  req: PayloadRequest,
  identifier: string,
  change: Record<string, unknown>,
): Promise<void> {
  const found = await req.payload.db.findVersions({
    collection: 'resources',
    where: { and: [{ 'version.identifier': { equals: identifier } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req,
  })
  const latest = found.docs[0]
  if (!latest) return
  const version = { ...latest.version, ...change }
  await req.payload.db.updateVersion({
    collection: 'resources',
    id: latest.id,
    versionData: { ...latest, version },
    req,
  })
}

async function touchesOfForce(req: PayloadRequest, identifier: string): Promise<string[]> {
  const found = await req.payload.db.find<{ id: string; site: string; section: string }>({
    collection: 'placements',
    where: { identifier: { equals: identifier } },
    limit: 0,
    pagination: false,
    req,
  })
  return [`resource:${identifier}`, ...found.docs.map(({ site, section }) => `section:${site}/${section}`)]
}
