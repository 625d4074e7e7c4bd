import type { SearchTerms } from '../../../search/index.ts'
import type { SiteContext } from '../context.ts'

/** The address of the same search with other terms; the results page and the policy search have one each. */
export type AddressWith = (changes: Partial<SearchTerms>) => string

/** What every part of a page of results needs to know. */
export interface ResultsPage {
  terms: SearchTerms
  addressWith: AddressWith
  context: SiteContext
}
