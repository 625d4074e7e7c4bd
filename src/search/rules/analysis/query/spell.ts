import { splitSyllables } from '../sound/splitSyllables.ts'
import type { TermBook } from '../types.ts'

/** Terms that Latin letters may stand for: the best row of them, and others for each of the row. */
export interface Spelled {
  terms: string[]
  /** By the term of the row. */
  others: Map<string, string[]>
}

const MOST_OTHERS = 2
/** Candidates asked of the book. */
const CANDIDATES = 12
const MOST_SYLLABLES = 16

/** Terms that something can be found for come first. */
export type IsHeld = (term: string) => boolean

const heldFirst = (terms: readonly string[], isHeld: IsHeld): string[] => {
  const held = terms.filter(isHeld)
  return held.length === 0 ? terms.slice(0, 1 + MOST_OTHERS) : held.slice(0, 1 + MOST_OTHERS)
}

const one = (terms: readonly string[], isHeld: IsHeld): Spelled | null => {
  const [best, ...others] = heldFirst(terms, isHeld)
  return best === undefined ? null : { terms: [best], others: new Map([[best, others]]) }
}

/** The fewest terms whose syllables make up the row; null: there are none. */
const fewest = (syllables: readonly string[], book: TermBook): string[][] | null => {
  const best: (string[][] | null)[] = [[]]
  for (let end = 1; end <= syllables.length; end++) {
    best[end] = null
    for (let start = 0; start < end - 1; start++) {
      const before = best[start]
      const known = best[end]
      if (before == null || (known != null && known.length <= before.length + 1)) continue
      const terms = book.spelt(syllables.slice(start, end).join(''), 1 + MOST_OTHERS)
      if (terms.length > 0) best[end] = [...before, terms]
    }
  }
  return best[syllables.length] ?? null
}

const several = (letters: string, book: TermBook): Spelled | null => {
  const rows = splitSyllables(letters)
    .filter((syllables) => syllables.length <= MOST_SYLLABLES)
    .map((syllables) => fewest(syllables, book))
    .filter((row) => row !== null)
    .sort((a, b) => a.length - b.length)
  const [row] = rows
  if (row === undefined) return null
  return {
    terms: row.map(([best = '']) => best),
    others: new Map(row.map(([best = '', ...others]) => [best, others])),
  }
}

/** A syllable that no term takes, beside those that terms take: it costs more than several terms. */
const GAP = 3
/** Share of the syllables that terms must take. */
const LEAST_TAKEN = 0.5

interface Row {
  terms: string[][]
  cost: number
  taken: number
}

/** Terms that most of the syllables make up, the rest left out: 开婚姻证明 of kaihunyinzhengming. Null: less than half. */
const partly = (letters: string, book: TermBook): Spelled | null => {
  const rows = splitSyllables(letters)
    .filter((syllables) => syllables.length <= MOST_SYLLABLES)
    .map((syllables) => ({ row: cheapest(syllables, book), syllables }))
    .filter(({ row, syllables }) => row.taken >= syllables.length * LEAST_TAKEN && row.taken >= 2)
    .sort((a, b) => a.row.cost - b.row.cost)
  const terms = rows[0]?.row.terms
  if (terms === undefined) return null
  return {
    terms: terms.map(([best = '']) => best),
    others: new Map(terms.map(([best = '', ...others]) => [best, others])),
  }
}

const cheapest = (syllables: readonly string[], book: TermBook): Row => {
  const best: Row[] = [{ terms: [], cost: 0, taken: 0 }]
  for (let end = 1; end <= syllables.length; end++) {
    const before = best[end - 1] as Row
    let row = { ...before, cost: before.cost + GAP }
    for (let start = 0; start < end - 1; start++) {
      const known = best[start] as Row
      if (known.cost + 1 >= row.cost) continue
      const terms = book.spelt(syllables.slice(start, end).join(''), 1 + MOST_OTHERS)
      if (terms.length > 0) {
        row = { terms: [...known.terms, terms], cost: known.cost + 1, taken: known.taken + end - start }
      }
    }
    best.push(row)
  }
  return best[syllables.length] as Row
}

/** Reads letters (or letters among Han characters) as terms: whole syllables, rows of terms, initials, close sounds. */
export const spell = (written: string, book: TermBook, isHeld: IsHeld): Spelled | null => {
  const isLatin = /^[a-z]+$/.test(written)
  if (!isLatin) return one(book.bySound(written, CANDIDATES), isHeld)
  return (
    one(book.spelt(written, CANDIDATES), isHeld) ??
    several(written, book) ??
    one(book.bySound(written, CANDIDATES), isHeld) ??
    partly(written, book)
  )
}
