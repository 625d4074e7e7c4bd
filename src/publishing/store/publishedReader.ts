import type { Payload, Where } from 'payload'
import type {
  FoundByPath,
  Paged,
  PageRequest,
  Publication,
  PublicationSummary,
  ReaderFor,
  Withdrawal,
} from '../../library/index.ts'
import { type Section, UNPINNED } from '../../sites/index.ts'
import { type Placement, type SectionRow, toSection } from '../../sites/store/index.ts'
import type { PublicationRow } from './publicationRow.ts'
import { relatedOn } from './relatedPublications.ts'

type PlacementRow = Placement & { id: string }
const LIST_ORDER = ['rank', '-firstPublishedAt', '-identifier']

/** The one public door to the library (JY-LIB-01), over either engine. */
export const readerFor =
  (payload: Payload): ReaderFor =>
  (site) => ({
    site,
    byPath: (path) => byPath(payload, site, path),
    sections: () => sectionsOf(payload, site),
    inSection: (slug, request) => listed(payload, placedIn(site, slug), request),
    newestOf: (slugs, limit) => newestOf(payload, site, slugs, limit),
    relatedTo: (identifier) => relatedOn(payload, site, identifier),
    all: (request) => allOn(payload, site, request),
  })

const placedIn = (site: string, section: string): Where => ({
  and: [{ site: { equals: site } }, { section: { equals: section } }],
})

async function byPath(payload: Payload, site: string, path: string): Promise<FoundByPath | null> {
  const row = await payload.db.findOne<PublicationRow>({
    collection: 'publications',
    where: { and: [{ path: { equals: path } }, { sites: { contains: `;${site};` } }] },
  })
  if (!row) return null
  if (row.withdrawnAt) return { kind: 'withdrawn', withdrawal: row.snapshot as Withdrawal }
  const where: Where = { and: [{ site: { equals: site } }, { identifier: { equals: row.identifier } }] }
  const placed = await payload.db.find<PlacementRow>({ collection: 'placements', where, limit: 0, pagination: false })
  if (placed.docs.length === 0) return null
  return { kind: 'published', publication: row.snapshot as Publication, sections: placed.docs.map((p) => p.section) }
}

async function sectionsOf(payload: Payload, site: string): Promise<Section[]> {
  const found = await payload.db.find<SectionRow>({
    collection: 'sections',
    where: { site: { equals: site } },
    sort: ['order', 'slug'],
    limit: 0,
    pagination: false,
  })
  return found.docs.map(toSection)
}

async function listed(
  payload: Payload,
  where: Where,
  { page, perPage }: PageRequest,
): Promise<Paged<PublicationSummary>> {
  const found = await payload.db.find<PlacementRow>({
    collection: 'placements',
    where,
    sort: LIST_ORDER,
    page,
    limit: perPage,
    pagination: true,
  })
  return {
    items: await summariesOf(payload, found.docs),
    total: found.totalDocs,
    page,
    pages: Math.max(1, found.totalPages),
  }
}

async function newestOf(
  payload: Payload,
  site: string,
  slugs: readonly string[],
  limit: number,
): Promise<Record<string, PublicationSummary[]>> {
  const lists = await Promise.all(
    slugs.map((slug) =>
      payload.db.find<PlacementRow>({
        collection: 'placements',
        where: placedIn(site, slug),
        sort: LIST_ORDER,
        limit,
        pagination: false,
      }),
    ),
  )
  const placed = lists.map((list) => list.docs)
  const summaries = await summaryMap(payload, placed.flat())
  return Object.fromEntries(slugs.map((slug, index) => [slug, inOrder(placed[index] ?? [], summaries)]))
}

async function allOn(
  payload: Payload,
  site: string,
  { page, perPage }: PageRequest,
): Promise<Paged<PublicationSummary>> {
  const found = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where: { and: [{ withdrawnAt: { exists: false } }, { sites: { contains: `;${site};` } }] },
    select: { summaryView: true },
    sort: ['-firstPublishedAt', '-identifier'],
    page,
    limit: perPage,
    pagination: true,
  })
  const items = found.docs.map((row) => ({ ...row.summaryView, pinned: false }))
  return { items, total: found.totalDocs, page, pages: Math.max(1, found.totalPages) }
}

async function summariesOf(payload: Payload, placed: readonly PlacementRow[]): Promise<PublicationSummary[]> {
  return inOrder(placed, await summaryMap(payload, placed))
}

type SummaryMap = Map<string, PublicationRow['summaryView']>

async function summaryMap(payload: Payload, placed: readonly PlacementRow[]): Promise<SummaryMap> {
  if (placed.length === 0) return new Map()
  const found = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where: { identifier: { in: [...new Set(placed.map((placement) => placement.identifier))] } },
    select: { identifier: true, summaryView: true },
    limit: 0,
    pagination: false,
  })
  return new Map(found.docs.map((row) => [row.identifier, row.summaryView]))
}

function inOrder(placed: readonly PlacementRow[], summaries: SummaryMap): PublicationSummary[] {
  return placed.flatMap(({ identifier, rank }) => {
    const summary = summaries.get(identifier)
    return summary ? [{ ...summary, pinned: rank < UNPINNED }] : []
  })
}
