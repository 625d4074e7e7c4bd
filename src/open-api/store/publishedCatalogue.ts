import type { Payload, Where } from 'payload'
import { type SectionRow, toSection } from '../../sites/store/index.ts'
import type { ListRequest, PublishedCatalogue, ResourceFilters, TextQuestion } from '../rules/ports.ts'
import { CATALOGUE_COLUMNS, type CatalogueRow, isLive, toEntries } from './toEntries.ts'
import { whereInSection } from './whereInSection.ts'
import { orderOf, whereBeyond, whereOf } from './whereOf.ts'

/** The open API's door to the library, over either engine: it reads `publications`, in which no draft ever is. */
export const publishedCatalogue = (payload: Payload): PublishedCatalogue => ({
  list: (request) => list(payload, request),
  byIdentifier: (identifier) => byIdentifier(payload, identifier),
  sections: (site) => sectionsOf(payload, site),
  search: (question) => search(payload, question),
  titlesWith: (text, site, limit) => titlesWith(payload, text, site, limit),
})

async function conditions(payload: Payload, filters: ResourceFilters): Promise<Where[] | null> {
  if (filters.section === null) return whereOf(filters)
  const inSection = await whereInSection(payload, filters)
  return inSection && [...whereOf(filters), inSection]
}

async function list(payload: Payload, { filters, after, limit }: ListRequest) {
  const order = orderOf(filters)
  const restrictions = await conditions(payload, filters)
  if (!restrictions) return []
  const found = await payload.db.find<CatalogueRow>({
    collection: 'publications',
    where: { and: [...restrictions, ...(after ? [whereBeyond(after, order)] : [])] },
    select: CATALOGUE_COLUMNS,
    sort: order.sort,
    limit,
    pagination: false,
  })
  return toEntries(payload, found.docs)
}

async function byIdentifier(payload: Payload, identifier: string) {
  const row = await payload.db.findOne<CatalogueRow>({
    collection: 'publications',
    where: { identifier: { equals: identifier } },
    select: CATALOGUE_COLUMNS,
  })
  const [entry] = row ? await toEntries(payload, [row]) : []
  return entry ?? null
}

async function sectionsOf(payload: Payload, site: string) {
  const found = await payload.db.find<SectionRow>({
    collection: 'sections',
    where: { site: { equals: site } },
    sort: ['order', 'slug'],
    limit: 0,
    pagination: false,
  })
  return found.docs.map(toSection)
}

const holds = (word: string): Where => ({
  or: [{ title: { contains: word } }, { documentNumber: { contains: word } }],
})

async function search(payload: Payload, { text, filters, page, perPage }: TextQuestion) {
  const restrictions = await conditions(payload, filters)
  if (!restrictions) return { total: 0, entries: [] }
  const found = await payload.db.find<CatalogueRow>({
    collection: 'publications',
    where: { and: [...restrictions, ...text.split(/\s+/).filter(Boolean).map(holds)] },
    select: CATALOGUE_COLUMNS,
    sort: orderOf(filters).sort,
    page,
    limit: perPage,
    pagination: true,
  })
  return { total: found.totalDocs, entries: (await toEntries(payload, found.docs)).filter(isLive) }
}

async function titlesWith(payload: Payload, text: string, site: string | null, limit: number): Promise<string[]> {
  const found = await payload.db.find<{ id: string; title: string }>({
    collection: 'publications',
    where: {
      and: [
        { withdrawnAt: { exists: false } },
        { title: { contains: text } },
        ...(site === null ? [] : [{ sites: { contains: `;${site};` } }]),
      ],
    },
    select: { title: true },
    sort: ['-firstPublishedAt', '-identifier'],
    limit,
    pagination: false,
  })
  return [...new Set(found.docs.map((row) => row.title))]
}
