import { comparable } from '../text/comparable.ts'
import type { NumberKey } from '../types.ts'
import { askedIn, citedIn } from './documentNumbers.ts'

/** A number as it is looked up: `agency|year|serial`, Simplified and lower case. */
export const keyOf = ({ agency, year, serial }: NumberKey): string => `${agency ?? ''}|${year ?? ''}|${serial}`

/** The key of a publication's own number in any spelling; null for decrees and everything without agency and year. */
export const numberKey = (documentNumber: string): string | null => {
  const text = comparable(documentNumber)
  const [found, second] = askedIn(text)
  if (found === undefined || second !== undefined || found.agency === null || found.year === null) return null
  return found.start === 0 && found.end === text.length ? keyOf(found) : null
}

/** A text without any of these cites nothing: spares most texts the search. */
const MAY_CITE = /[号號]/

/** Keys of the numbers that a text cites, each once, in order. */
export const citedNumbers = (text: string): string[] =>
  MAY_CITE.test(text) ? [...new Set(citedIn(comparable(text)).map(keyOf))] : []
