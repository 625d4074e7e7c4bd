import { isResourceTypeName, LEGAL_FORCES, labelOf } from '../../../library/index.ts'
import { type FacetChoice, MAX_PAGE, MAX_QUERY } from '../question.ts'
import { firstCharacters } from './cleanText.ts'
import { type Parameters, readParameters } from './parameters.ts'
import { readDay } from './readDay.ts'
import type { AskedTerms, DateFault, SearchTerms } from './terms.ts'

const isLegalForce = (code: string): boolean => (LEGAL_FORCES as readonly string[]).includes(code)

/** Values that could be meant; what no publication can have is left out. */
const choice = (given: Parameters, sites: readonly string[]): FacetChoice => ({
  type: given.type.filter(isResourceTypeName),
  site: given.site.filter((slug) => sites.includes(slug)),
  issuer: given.issuer,
  topic: given.topic.filter((code) => labelOf('topics', code) !== null),
  year: given.year.filter((year) => /^\d{4}$/.test(year)),
  validity: given.validity.filter(isLegalForce),
})

function days(given: Parameters): Pick<SearchTerms, 'from' | 'to'> & { faults: DateFault[] } {
  const from = readDay(given.from, 'first')
  const to = readDay(given.to, 'last')
  const faults: DateFault[] = []
  if (given.from && !from) faults.push({ field: 'from', typed: given.from, problem: 'no-day' })
  if (given.to && !to) faults.push({ field: 'to', typed: given.to, problem: 'no-day' })
  if (!from || !to || from <= to) return { from, to, faults }
  return { from, to: null, faults: [{ field: 'to', typed: given.to, problem: 'before-from' }] }
}

const isShorter = (kept: string | null, typed: string | null): boolean => (kept ?? '').length < (typed ?? '').length

const limited = (text: string | null): string | null => text && firstCharacters(text, MAX_QUERY)

/** Terms from parameters that have been read; shared with the policy search. */
export function termsOf(given: Parameters, sites: readonly string[]): AskedTerms {
  const { faults, ...period } = days(given)
  const { scope, sort, verbatim } = given
  const words = { text: limited(given.q) ?? '', phrase: limited(given.phrase), without: limited(given.without) }
  const terms: SearchTerms = {
    ...period,
    ...words,
    scope,
    chosen: choice(given, sites),
    sort,
    verbatim,
    page: Math.min(MAX_PAGE, given.page),
  }
  return { terms, faults, isCut: isShorter(words.text, given.q) || isShorter(words.phrase, given.phrase) }
}

/**
 * Reads the query of `/search`. Never fails: what cannot be read is as if it were not there; of a day that is none the
 * page tells the visitor. `sites` are the slugs there are.
 */
export function readTerms(query: unknown, sites: readonly string[]): AskedTerms {
  return termsOf(readParameters(query), sites)
}
