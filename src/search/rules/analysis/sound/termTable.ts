import { foldSyllable, initialOf } from './fold.ts'
import { makePrefixIndex, type PrefixIndex } from './prefixIndex.ts'
import { syllablesOf } from './syllables.ts'

/** Terms and the ways in to them. The number of a term is its rank: 0 weighs most. */
export interface TermTable {
  terms: readonly string[]
  /** Terms from this number on are only there to be recognised, never to be suggested. */
  silentFrom: number
  /** Syllables with blanks between them: `gong ji jin`. */
  syllables: readonly string[]
  idOf: ReadonlyMap<string, number>
  byText: PrefixIndex
  /** gongjijin */
  byFull: PrefixIndex
  /** gjj */
  byInitials: PrefixIndex
  /** Folded syllables with blanks: for close sounds. */
  byFolded: PrefixIndex
  /** Length and the first two characters, length and the last two: for slips of one character. */
  byEnds: ReadonlyMap<string, readonly number[]>
  /** All terms, heaviest first, each before a line feed, and where each begins. */
  joined: string
  starts: Uint32Array
}

/** Longer terms are no words that people misspell or complete, but titles. */
const LONGEST_TERM = 24
const SHORTEST_FOR_SLIPS = 4

export const headKey = (text: string, length: number): string => `${length}<${text.slice(0, 2)}`
export const tailKey = (text: string, length: number): string => `${length}>${text.slice(-2)}`

const heaviestFirst = (terms: Iterable<readonly [string, number]>): string[] => {
  const weights = new Map<string, number>()
  for (const [term, weight] of terms) {
    const known = weights.get(term)
    if (term.length >= 2 && term.length <= LONGEST_TERM && (known === undefined || known < weight))
      weights.set(term, weight)
  }
  return [...weights].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([term]) => term)
}

const endsOf = (terms: readonly string[]): Map<string, number[]> => {
  const ends = new Map<string, number[]>()
  const put = (key: string, id: number): void => {
    const ids = ends.get(key)
    if (ids === undefined) ends.set(key, [id])
    else ids.push(id)
  }
  terms.forEach((term, id) => {
    if (term.length < SHORTEST_FOR_SLIPS) return
    put(headKey(term, term.length), id)
    put(tailKey(term, term.length), id)
  })
  return ends
}

const startsOf = (terms: readonly string[]): Uint32Array => {
  let next = 0
  return Uint32Array.from(terms, (term) => {
    const start = next
    next += term.length + 1
    return start
  })
}

/** `silent` terms are recognised but not suggested; `cut` gives the words of a term. */
export const makeTermTable = (
  weighted: Iterable<readonly [string, number]>,
  silent: Iterable<string>,
  cut: (text: string) => string[],
): TermTable => {
  const loud = heaviestFirst(weighted)
  const terms = [...new Set([...loud, ...silent])]
  const each = terms.map((term) => syllablesOf(term, cut))
  return {
    terms,
    silentFrom: loud.length,
    syllables: each.map((syllables) => syllables.join(' ')),
    idOf: new Map(terms.map((term, id) => [term, id])),
    byText: makePrefixIndex(terms),
    byFull: makePrefixIndex(each.map((syllables) => syllables.join(''))),
    byInitials: makePrefixIndex(each.map((syllables) => syllables.map(initialOf).join(''))),
    byFolded: makePrefixIndex(each.map((syllables) => syllables.map(foldSyllable).join(' '))),
    byEnds: endsOf(terms),
    joined: terms.join('\n'),
    starts: startsOf(terms),
  }
}
