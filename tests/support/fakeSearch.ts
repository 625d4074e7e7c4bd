import { type Publication, toSummary } from '../../src/library/index.ts'
import {
  FACETS,
  type FacetName,
  type SearchAnswer,
  type SearchHit,
  type SearchQuestion,
  type SearchService,
} from '../../src/search/index.ts'

/** A publication with the sites that use it. */
export interface Placed {
  publication: Publication
  sites: readonly string[]
}

const valuesOf = ({ publication, sites }: Placed): Record<FacetName, string[]> => ({
  type: [publication.type],
  site: [...sites],
  issuer: [publication.issuingBody ?? publication.organizationName],
  topic: [publication.topic ?? []].flat(),
  year: [publication.firstPublishedAt.slice(0, 4)],
  validity: [publication.legalForce ?? []].flat(),
})

/** A `SearchService` over a fake library: titles and numbers that hold every word, nothing rewritten. */
export function fakeSearch(library: readonly Placed[]): SearchService {
  return {
    search: async (question) =>
      answer(
        library.filter((placed) => matches(placed, question)),
        question,
      ),
    suggest: async (typed, limit) => {
      const titles = library.map(({ publication }) => publication.title)
      return titles.filter((title) => title.includes(typed)).slice(0, limit)
    },
  }
}

function matches(
  placed: Placed,
  { text, site, scope, chosen, publishedFrom, publishedBefore }: SearchQuestion,
): boolean {
  const { title, documentNumber, firstPublishedAt } = placed.publication
  const values = valuesOf(placed)
  return (
    text.split(/\s+/).every((word) => `${title} ${documentNumber}`.includes(word)) &&
    (scope === 'all' || placed.sites.includes(site ?? '')) &&
    FACETS.every((name) => chosen[name].length === 0 || chosen[name].some((value) => values[name].includes(value))) &&
    (publishedFrom === null || firstPublishedAt >= publishedFrom) &&
    (publishedBefore === null || firstPublishedAt < publishedBefore)
  )
}

function answer(found: readonly Placed[], question: SearchQuestion): SearchAnswer {
  const { page, perPage, text, site } = question
  const shown = [...text].slice(0, 100).join('')
  const facetOf = (name: (typeof FACETS)[number]) => {
    const all = found.flatMap((placed) => valuesOf(placed)[name])
    const counted = [...new Set(all)].map((value) => ({ value, count: all.filter((one) => one === value).length }))
    return counted.map((one) => ({ ...one, chosen: question.chosen[name].includes(one.value) }))
  }
  return {
    total: found.length,
    page,
    pages: Math.max(1, Math.ceil(found.length / perPage)),
    hits: found.slice((page - 1) * perPage, page * perPage).map((placed) => toHit(placed, site)),
    facets: Object.fromEntries(FACETS.map((name) => [name, facetOf(name)])) as SearchAnswer['facets'],
    applied: {
      query: shown,
      rewritings: shown === text ? [] : [{ kind: 'cut', to: shown }],
      didYouMean: null,
      relaxed: [],
      intent: null,
    },
    scene: null,
    answer: null,
    related: [],
    near: [],
  }
}

const toHit = ({ publication, sites }: Placed, site: string | null): SearchHit => ({
  summary: toSummary(publication),
  onAskingSite: site !== null && sites.includes(site),
  title: [{ text: publication.title, marked: true }],
  snippet: [{ text: publication.summary ?? publication.body.text.slice(0, 100), marked: false }],
  attachment: null,
  pinned: false,
  collapsed: 0,
  reasons: { score: 1, titleCoverage: 1, coverage: 1, found: [], missing: [], fields: ['title'], parts: { found: 1 } },
})
