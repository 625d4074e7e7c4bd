import type { PayloadRequest } from 'payload'
import { dayOf, type ForceChange, forceAfter, forceChanges, type Publication, toSummary } from '../../library/index.ts'
import { holdResource } from '../../library/store/index.ts'
import { findPublication } from './publicationLedger.ts'

/**
 * Marks what a document repeals or amends, on the original page and in the library, once the change is due (XX-POL-03,
 * ZY-PUB-02). A target that is over stays over. Answers the dependency keys touched.
 */
export async function applyForceOf(req: PayloadRequest, publication: Publication, now: Date): Promise<string[]> {
  const due = forceChanges(publication).filter((change) => change.from === null || change.from <= dayOf(now))
  const touched: string[] = []
  for (const change of due) touched.push(...(await changeForce(req, change.identifier, statedBy(change), now)))
  return touched
}

type Validity = Pick<Publication, 'legalForce' | 'inForceUntil'>

function statedBy({ legalForce, from }: ForceChange): (target: Publication) => Validity {
  return (target) => {
    const next = forceAfter(target.legalForce, legalForce === 'repealed' ? 'repeals' : 'amends')
    return { legalForce: next, inForceUntil: (next === 'repealed' && from) || target.inForceUntil }
  }
}

/**
 * Gives a published document the validity that `decide` finds for it, if that is another one; answers the dependency
 * keys touched. Decides once more on the document held: a correction may have been published meanwhile.
 */
export async function changeForce(
  req: PayloadRequest,
  identifier: string,
  decide: (target: Publication) => Validity,
  now: Date,
): Promise<string[]> {
  if (!(await dueChange(req, identifier, decide))) return []
  await holdResource(req, { identifier })
  const due = await dueChange(req, identifier, decide)
  return due ? writeForce(req, due.rowId, due.target, due.change, now) : []
}

async function dueChange(req: PayloadRequest, identifier: string, decide: (target: Publication) => Validity) {
  const row = await findPublication(req, identifier)
  if (!row || row.withdrawnAt) return null
  const target = row.snapshot as Publication
  const change = decide(target)
  return change.legalForce === target.legalForce ? null : { rowId: row.id, target, change }
}

/** Writes a new validity into the publication and into the record behind it; the text of neither changes. */
async function writeForce(
  req: PayloadRequest,
  rowId: string,
  target: Publication,
  change: Validity,
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
