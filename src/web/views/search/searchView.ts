import {
  asksSomething,
  type FacetName,
  feedAddress,
  HITS_PER_PAGE,
  NO_TERMS,
  type SearchAnswer,
  type SearchPageContent,
  type SearchTerms,
  searchAddress,
} from '../../../search/index.ts'
import type { Section } from '../../../sites/index.ts'
import type { SiteContext } from '../context.ts'
import type { LinkRow, SearchResultsView, SearchView } from '../types.ts'
import { restrictionsOf } from './chosen.ts'
import { facetGroups } from './facets.ts'
import { hitView } from './hit.ts'
import { hotline, nothingFound, notReady } from './nothing.ts'
import { noticesOf } from './notices.ts'
import { firstPosition, resultsFrame } from './results.ts'
import type { ResultsPage } from './resultsPage.ts'
import { answerView, sceneView } from './scene.ts'
import { searchFormView } from './searchForm.ts'
import { tabsOf } from './tabs.ts'
import { HOW_TO } from './words.ts'

/** The kind is chosen by tabs. */
const BY_TABS: readonly FacetName[] = ['type']

/** Within one site there is no site to choose. */
const notOffered = ({ scope }: SearchTerms): readonly FacetName[] => (scope === 'site' ? [...BY_TABS, 'site'] : BY_TABS)

const row = (title: string, queries: string[]): LinkRow[] =>
  queries.length > 0
    ? [{ title, links: queries.map((text) => ({ text, href: searchAddress(NO_TERMS, { text }) })) }]
    : []

/** Where to look next: queries that lead on, and what others ask. */
const rowsOf = ({ answer, popular }: SearchPageContent, { site }: SiteContext): LinkRow[] => [
  ...row('相关搜索', answer?.related ?? []),
  ...row('大家常搜', popular),
  ...(answer && answer.hits.length > 0 ? [] : row('热门办事', site.popularSearches)),
]

function resultsOf(answer: SearchAnswer, page: ResultsPage): SearchResultsView | null {
  if (answer.hits.length === 0) return null
  const first = firstPosition(answer.page, HITS_PER_PAGE)
  const hits = answer.hits.map((hit, index) => hitView(hit, first + index, page.context))
  return { ...resultsFrame(answer, page), hits }
}

/** The page of results in words: also before anything was asked, with nothing found, and while there is no index. */
export function searchView(content: SearchPageContent, sections: Section[], context: SiteContext): SearchView {
  const { asked, answer, isReady } = content
  const { terms } = asked
  const page: ResultsPage = { terms, addressWith: (changes) => searchAddress(terms, changes), context }
  const results = answer && resultsOf(answer, page)
  const asks = asksSomething(terms)
  return {
    form: searchFormView(asked, context),
    query: terms.text,
    notices: noticesOf(answer?.applied ?? null, asked.isCut, page),
    answer: answer?.answer ? answerView(answer.answer, context) : null,
    scene: answer?.scene ? sceneView(answer.scene, context) : null,
    tabs: answer ? tabsOf(answer, page) : [],
    facets: answer && results ? facetGroups(answer.facets, notOffered(terms), page) : [],
    restrictions: restrictionsOf(page, BY_TABS),
    results,
    nothing: answer && nothingFound(answer, searchAddress(terms), context),
    notReady: notReady(isReady, sections),
    hints: asks ? [] : HOW_TO,
    rows: rowsOf(content, context),
    feed: asks && isReady ? { text: '订阅这个搜索（RSS）', href: feedAddress(terms) } : null,
    hotline: results ? null : hotline(context),
  }
}
