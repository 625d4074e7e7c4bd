import type { Payload, Where } from 'payload'
import { type SectionRow, toSection } from '../../sites/store/index.ts'
import type { ListRequest, PublishedCatalogue, ResourceFilters } from '../rules/ports.ts'
import { CATALOGUE_COLUMNS, type CatalogueRow, toEntries } from './toEntries.ts'
import { whereInSection } from './whereInSection.ts'
import { orderOf, whereBeyond, whereOf } from './whereOf.ts'

/** The open API's door to the library, over either engine: it reads `publications`, in which no draft ever is. */
export const publishedCatalogue = (payload: Payload): PublishedCatalogue => ({
  list: (request) => list(payload, request),
  byIdentifier: (identifier) => byIdentifier(payload, identifier),
  sections: (site) => sectionsOf(payload, site),
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
