import { findInjectedText } from '../../../library/index.ts'
import { REPORTING } from '../desk/reporting.ts'
import { MASKED } from './loggedQuery.ts'

/** How often a query was asked. */
export interface QueryCount {
  query: string
  count: number
}

const { from, longest, longestRunOfDigits } = REPORTING.popular
const TOO_MANY_DIGITS = new RegExp(`\\d{${longestRunOfDigits + 1},}`)
const AN_ADDRESS = /:\/\/|www\.|@/i
const sameWords = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/**
 * Queries that the public may see as popular, most asked first: asked often enough that no person stands behind one, not
 * masked, without a long number, an address or injected text, and without a word that an editor has taken out.
 * `counts`: searches that had results, by query.
 */
export function popularQueries(counts: readonly QueryCount[], unpopular: readonly string[]): string[] {
  const takenOut = unpopular.map(sameWords)
  const merged = new Map<string, QueryCount>()
  for (const { query, count } of counts) {
    const known = merged.get(sameWords(query))
    merged.set(sameWords(query), { query: known?.query ?? query, count: (known?.count ?? 0) + count })
  }
  return [...merged]
    .filter(
      ([words, { query, count }]) =>
        count >= from && mayBeShown(query) && !takenOut.some((word) => words.includes(word)),
    )
    .sort(([, a], [, b]) => b.count - a.count)
    .map(([, { query }]) => query)
}

const mayBeShown = (query: string): boolean =>
  !query.includes(MASKED) &&
  [...query].length <= longest &&
  !TOO_MANY_DIGITS.test(query.normalize('NFKC')) &&
  !AN_ADDRESS.test(query) &&
  findInjectedText(query, 'query').length === 0
