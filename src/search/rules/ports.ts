import type { AskedTerms, PolicyTerms, SearchTerms } from './address/terms.ts'
import type { SearchAnswer } from './question.ts'

/** What a page of search shows, before it is worded. */
export interface SearchPageContent<Terms extends SearchTerms = SearchTerms> {
  asked: AskedTerms<Terms>
  /** Null before anything was asked, and while there is no index. */
  answer: SearchAnswer | null
  /** False while there is no index: the page says so, for it is no fault of the visitor. */
  isReady: boolean
  /** What many people searched for lately; empty: not known. */
  popular: string[]
}

/** What a feed of a search holds, newest first. */
export interface SearchFeedContent {
  terms: SearchTerms
  answer: SearchAnswer
}

/** Makes what visitors see of search; `site` is a slug. Nothing of it is kept. */
export interface SearchPages {
  search(site: string, content: SearchPageContent): Promise<string>
  policySearch(site: string, content: SearchPageContent<PolicyTerms>): Promise<string>
  /** RSS 2.0. */
  searchFeed(site: string, content: SearchFeedContent): string
}
