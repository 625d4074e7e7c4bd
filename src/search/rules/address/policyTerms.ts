import type { LegalForce } from '../../../library/index.ts'
import type { FacetChoice } from '../question.ts'
import { firstCharacters } from './cleanText.ts'
import { readParameters } from './parameters.ts'
import { termsOf } from './readTerms.ts'
import { type AskedTerms, NO_TERMS, type PolicyTerms, type SearchTerms } from './terms.ts'

/** 现行有效, the policy search's default: changed in part is still in force (XX-POL-02). */
export const CURRENT: readonly LegalForce[] = ['amended', 'in-force', 'partially-in-force']

/** Value of `validity` for documents of any state. */
export const ANY_VALIDITY = 'all'

const MAX_NUMBER = 40

export const NO_POLICY_TERMS: PolicyTerms = {
  ...NO_TERMS,
  number: null,
  chosen: { ...NO_TERMS.chosen, validity: CURRENT },
}

/** Tells whether documents currently in force are chosen, and nothing else. */
export const isCurrent = (validity: readonly string[]): boolean => [...validity].sort().join() === CURRENT.join()

function validityOf(given: readonly string[], known: FacetChoice['validity']): readonly string[] {
  if (given.includes(ANY_VALIDITY)) return []
  return known.length > 0 ? known : CURRENT
}

/** Reads the query of `/search/policies`, as leniently as `readTerms`; without `validity`: what is in force. */
export function readPolicyTerms(query: unknown, sites: readonly string[]): AskedTerms<PolicyTerms> {
  const given = readParameters(query)
  const { terms, ...rest } = termsOf(given, sites)
  const validity = validityOf(given.validity, terms.chosen.validity)
  const chosen: FacetChoice = { ...terms.chosen, type: [], validity }
  return { ...rest, terms: { ...terms, chosen, number: given.number && firstCharacters(given.number, MAX_NUMBER) } }
}

/** The same question as one of the general search: the number among the words, the type as a facet. */
export function asSearchTerms({ number, ...terms }: PolicyTerms): SearchTerms {
  const text = [terms.text, number].filter(Boolean).join(' ')
  return { ...terms, text, chosen: { ...terms.chosen, type: ['policyDocument'] } }
}
