import { initialOf } from './fold.ts'
import { withPrefix } from './prefixIndex.ts'
import { splitHead } from './splitSyllables.ts'
import { allReadings } from './syllables.ts'
import type { TermTable } from './termTable.ts'

const HAN = /\p{Script=Han}/u

/** First letters that may be meant at a place of a text. */
const initialsAt = (written: string, at: number): string[] => {
  const character = written.charAt(at)
  return HAN.test(character) ? allReadings(character).map(initialOf) : [character]
}

/** Where the second character of the term may begin to be written. */
const secondPlaces = (written: string): number[] => (HAN.test(written.charAt(0)) ? [1] : splitHead(written))

/** Terms that may begin as a text does, whether it is written in Han, syllables or initials; in no order. */
export const mayBegin = (table: TermTable, written: string): Set<number> => {
  const heads = initialsAt(written, 0)
  const seconds = new Set(secondPlaces(written).flatMap((at) => (at < written.length ? initialsAt(written, at) : [''])))
  const prefixes = new Set(heads.flatMap((head) => [...seconds].map((second) => head + second)))
  return new Set([...prefixes].flatMap((prefix) => [...withPrefix(table.byInitials, prefix)]))
}
