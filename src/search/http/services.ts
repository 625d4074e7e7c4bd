import type { SearchPages } from '../rules/ports.ts'
import type { PopularSearches, SearchLog, SearchService } from '../rules/question.ts'

/** What the visitor's side of search is built from. */
export interface SearchRouterServices {
  search: Pick<SearchService, 'search'>
  popular: PopularSearches
  log: SearchLog
  pages: SearchPages
  /** Slugs of all sites: others cannot be chosen. */
  sites: readonly string[]
}
