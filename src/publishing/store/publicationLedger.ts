import type { PayloadRequest } from 'payload'
import { insertMany } from '../../cms/index.ts'
import type { Publication } from '../../library/index.ts'
import { matchesSection } from '../../library/index.ts'
import { pinRank, type Section } from '../../sites/index.ts'
import {
  type Placement,
  placementsOf,
  replacePlacementsOf,
  type SectionRow,
  toSection,
} from '../../sites/store/index.ts'
import { type KeptWithdrawal, type PublicationRow, toRow } from './publicationRow.ts'

/** All sections of all sites: a publication is placed by matching it against every one of them. */
export async function allSections(req: PayloadRequest): Promise<Section[]> {
  const found = await req.payload.db.find<SectionRow>({
    collection: 'sections',
    limit: 0,
    pagination: false,
    sort: 'order',
    req,
  })
  return found.docs.map(toSection)
}

export async function findPublication(req: PayloadRequest, identifier: string): Promise<PublicationRow | null> {
  return req.payload.db.findOne<PublicationRow>({
    collection: 'publications',
    where: { identifier: { equals: identifier } },
    req,
  })
}

/**
 * Writes the snapshot, its relations and its placements, and answers the dependency keys that the change touches:
 * the pages of the resource, of every section it was or is in, and of both ends of its relations.
 */
export async function placePublication(
  req: PayloadRequest,
  publication: Publication,
  sections: readonly Section[],
): Promise<string[]> {
  const { identifier, firstPublishedAt } = publication
  const before = await placementsOf(req, identifier)
  const after = sections
    .filter((section) => matchesSection(publication, section))
    .map(({ site, slug, pins }) => ({
      site,
      section: slug,
      identifier,
      firstPublishedAt,
      rank: pinRank(pins, identifier),
    }))
  await writeRow(req, identifier, toRow(publication, [...new Set(after.map((placement) => placement.site))]))
  await replacePlacementsOf(req, identifier, after)
  const linked = await replaceLinks(req, publication)
  return touchesOf(identifier, [...before, ...after], linked)
}

/** Leaves only the notice of withdrawal behind: no placement, no relation, no text (JY-LIB-05, OPS-ARC-03). */
export async function removePublication(
  req: PayloadRequest,
  row: PublicationRow,
  withdrawal: KeptWithdrawal,
): Promise<string[]> {
  const before = await placementsOf(req, row.identifier)
  await replacePlacementsOf(req, row.identifier, [])
  const linked = await dropLinks(req, row.identifier)
  // A withdrawal is a public change: who pulls changes learns of it by this instant (JY-API-04).
  const changed = { withdrawnAt: withdrawal.withdrawnAt, publicUpdatedAt: withdrawal.withdrawnAt }
  const data = { ...changed, snapshot: withdrawal, files: null }
  await req.payload.db.updateOne({ collection: 'publications', id: row.id, data, req })
  return touchesOf(row.identifier, before, linked)
}

async function writeRow(req: PayloadRequest, identifier: string, data: ReturnType<typeof toRow>): Promise<void> {
  const known = await findPublication(req, identifier)
  if (known) await req.payload.db.updateOne({ collection: 'publications', id: known.id, data, req })
  else await insertMany(req, 'publications', [data])
}

async function replaceLinks(req: PayloadRequest, { identifier, relations }: Publication): Promise<string[]> {
  const before = await linkedTo(req, identifier)
  await req.payload.db.deleteMany({ collection: 'publication-links', where: { source: { equals: identifier } }, req })
  await insertMany(
    req,
    'publication-links',
    relations.map(({ kind, identifier: target }) => ({ source: identifier, kind, target })),
  )
  return [...before, ...relations.map((relation) => relation.identifier)]
}

/** Only what the withdrawn resource stated goes; what others state about it they state until they are corrected. */
async function dropLinks(req: PayloadRequest, identifier: string): Promise<string[]> {
  const before = await linkedTo(req, identifier)
  await req.payload.db.deleteMany({ collection: 'publication-links', where: { source: { equals: identifier } }, req })
  return before
}

async function linkedTo(req: PayloadRequest, identifier: string): Promise<string[]> {
  const found = await req.payload.db.find<{ id: string; source: string; target: string }>({
    collection: 'publication-links',
    where: { or: [{ source: { equals: identifier } }, { target: { equals: identifier } }] },
    limit: 0,
    pagination: false,
    req,
  })
  return found.docs.map(({ source, target }) => (source === identifier ? target : source))
}

function touchesOf(identifier: string, placements: readonly Placement[], linked: readonly string[]): string[] {
  const sections = placements.map(({ site, section }) => `section:${site}/${section}`)
  return [...new Set([`resource:${identifier}`, ...sections, ...linked.map((target) => `resource:${target}`)])]
}
