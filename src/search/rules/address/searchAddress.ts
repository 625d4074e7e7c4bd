import { FACETS } from '../question.ts'
import { ANY_VALIDITY, isCurrent } from './policyTerms.ts'
import type { PolicyTerms, SearchTerms } from './terms.ts'

type Pair = readonly [name: string, value: string]

const given = (name: string, value: string | null): Pair[] => (value ? [[name, value]] : [])

const facets = ({ chosen }: SearchTerms): Pair[] =>
  FACETS.flatMap((facet) => [...chosen[facet]].sort().map((value): Pair => [facet, value]))

/** The parameters that differ from their default, always in this order. */
function pairsOf(terms: SearchTerms, number: string | null, facetPairs: Pair[]): Pair[] {
  return [
    ...given('q', terms.text),
    ...given('number', number),
    ...given('phrase', terms.phrase),
    ...given('without', terms.without),
    ...given('scope', terms.scope === 'site' ? 'site' : null),
    ...facetPairs,
    ...given('from', terms.from),
    ...given('to', terms.to),
    ...given('sort', terms.sort === 'date' ? 'date' : null),
    ...given('verbatim', terms.verbatim ? '1' : null),
    ...given('page', terms.page > 1 ? String(terms.page) : null),
  ]
}

function addressWith(path: string, pairs: Pair[]): string {
  const query = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&')
  return query === '' ? path : `${path}?${query}`
}

/** Another choice starts at its first page, other words without the promise to leave them as they are. */
function changed<Terms extends SearchTerms>(terms: Terms, changes: Partial<Terms>): Terms {
  const otherWords = changes.text !== undefined && changes.text !== terms.text
  return { ...terms, page: 1, ...(otherWords ? { verbatim: false } : {}), ...changes }
}

/**
 * The one address of a search, site-relative: defaults left out, parameters and values in a fixed order. Without
 * `changes` the first page of the same search.
 */
export function searchAddress(terms: SearchTerms, changes: Partial<SearchTerms> = {}): string {
  const next = changed(terms, changes)
  return addressWith('/search', pairsOf(next, null, facets(next)))
}

/** The one address of a policy search; see `searchAddress`. */
export function policyAddress(terms: PolicyTerms, changes: Partial<PolicyTerms> = {}): string {
  const next = changed(terms, changes)
  const { validity } = next.chosen
  const pairs = facets({ ...next, chosen: { ...next.chosen, type: [], validity: isCurrent(validity) ? [] : validity } })
  const any: Pair[] = validity.length === 0 ? [['validity', ANY_VALIDITY]] : []
  return addressWith('/search/policies', pairsOf(next, next.number, [...pairs, ...any]))
}

/** The feed of a search: newest first, all of it from its first page. */
export function feedAddress(terms: SearchTerms): string {
  const next: SearchTerms = { ...terms, sort: 'relevance', page: 1 }
  return addressWith('/search/feed.xml', pairsOf(next, null, facets(next)))
}
