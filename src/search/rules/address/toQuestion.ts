import { addDays, startOfDay } from '../../../library/index.ts'
import { HITS_PER_PAGE, type SearchQuestion } from '../question.ts'
import type { SearchTerms } from './terms.ts'

/** What a site asks of the search service for an address; without words the newest come first. */
export function toQuestion(terms: SearchTerms, site: string, perPage = HITS_PER_PAGE): SearchQuestion {
  const { from, to, ...rest } = terms
  return {
    ...rest,
    site,
    sort: terms.text === '' && terms.phrase === null ? 'date' : terms.sort,
    publishedFrom: from && startOfDay(from),
    publishedBefore: to && startOfDay(addDays(to, 1)),
    perPage,
    explain: true,
  }
}
