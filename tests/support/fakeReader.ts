import type {
  FoundByPath,
  Paged,
  PageRequest,
  Publication,
  PublicationSummary,
  PublishedReader,
  RelatedPublication,
  Withdrawal,
} from '../../src/library/index.ts'
import type { Section, SectionQuery } from '../../src/sites/index.ts'

/** An in-memory library: what the store does with placements, done by evaluating the sections' queries. */
export interface FakeLibrary {
  publications: Publication[]
  /** By site slug. */
  sections: ReadonlyMap<string, Section[]>
  withdrawals?: Withdrawal[]
}

const allows = (allowed: string[] | undefined, values: string[]) =>
  allowed === undefined || values.some((value) => allowed.includes(value))

const matches = (query: SectionQuery | null, { type, region, audience, topic }: Publication): boolean =>
  query !== null &&
  allows(query.types, [type]) &&
  allows(query.regions, [region]) &&
  allows(query.audience, audience) &&
  allows(query.topics, [topic ?? ''])

const newestFirst = (a: Publication, b: Publication) =>
  b.firstPublishedAt.localeCompare(a.firstPublishedAt) || a.identifier.localeCompare(b.identifier)

function pageOf<T>(all: T[], { page, perPage }: PageRequest): Paged<T> {
  const items = all.slice((page - 1) * perPage, page * perPage)
  return { items, total: all.length, page, pages: Math.max(1, Math.ceil(all.length / perPage)) }
}

function summaryOf(publication: Publication, section: Section | null): PublicationSummary {
  const { identifier, type, title, summary, path, firstPublishedAt, legalForce, documentNumber } = publication
  const { issuingBody, organizationName, homeSite, image } = publication
  const pinned = section?.pins.includes(identifier) ?? false
  return {
    identifier,
    type,
    title,
    summary,
    path,
    firstPublishedAt,
    legalForce,
    documentNumber,
    issuingBody,
    organizationName,
    homeSite,
    image,
    pinned,
  }
}

/** A `PublishedReader` over a fake library; `calls` names every question it was asked. */
export function fakeReader(library: FakeLibrary, site: string): PublishedReader & { calls: string[] } {
  const sections = library.sections.get(site) ?? []
  const calls: string[] = []
  const inSection = (section: Section): Publication[] => {
    const members = library.publications.filter((one) => matches(section.query, one)).sort(newestFirst)
    const pinned = section.pins.flatMap((pin) => members.filter(({ identifier }) => identifier === pin))
    return [...pinned, ...members.filter((one) => !pinned.includes(one))]
  }
  const placed = library.publications.filter((one) => sections.some(({ query }) => matches(query, one)))
  const listOf = (slug: string): PublicationSummary[] => {
    const section = sections.find((one) => one.slug === slug)
    return section ? inSection(section).map((one) => summaryOf(one, section)) : []
  }

  async function byPath(path: string): Promise<FoundByPath | null> {
    calls.push('byPath')
    const publication = placed.find((one) => one.path === path)
    const withdrawal = library.withdrawals?.find((one) => one.path === path)
    if (withdrawal) return { kind: 'withdrawn', withdrawal }
    if (!publication) return null
    const slugs = sections.filter(({ query }) => matches(query, publication)).map(({ slug }) => slug)
    return { kind: 'published', publication, sections: slugs }
  }

  async function relatedTo(identifier: string): Promise<RelatedPublication[]> {
    calls.push('relatedTo')
    const own = placed.find((one) => one.identifier === identifier)
    const outgoing = (own?.relations ?? []).flatMap(({ kind, identifier: target }) =>
      placed
        .filter((one) => one.identifier === target)
        .map((one) => ({ ...summaryOf(one, null), kind, direction: 'outgoing' as const })),
    )
    const incoming = placed.flatMap((one) =>
      one.relations
        .filter((relation) => relation.identifier === identifier)
        .map(({ kind }) => ({ ...summaryOf(one, null), kind, direction: 'incoming' as const })),
    )
    return [...outgoing, ...incoming]
  }

  return {
    site,
    calls,
    byPath,
    relatedTo,
    async sections() {
      calls.push('sections')
      return sections
    },
    async inSection(slug, request) {
      calls.push('inSection')
      return pageOf(listOf(slug), request)
    },
    async newestOf(slugs, limit) {
      calls.push('newestOf')
      return Object.fromEntries(slugs.map((slug) => [slug, listOf(slug).slice(0, limit)]))
    },
    async all(request) {
      calls.push('all')
      return pageOf(
        [...placed].sort(newestFirst).map((one) => summaryOf(one, null)),
        request,
      )
    },
  }
}
