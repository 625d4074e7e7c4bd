import { foldSyllable } from './fold.ts'
import { withKey } from './prefixIndex.ts'
import { allReadings } from './syllables.ts'
import type { TermTable } from './termTable.ts'

const SHORT = 3
const MOST_READINGS = 16

/** Every way to read a text, close sounds folded; the most usual first. */
const foldedReadings = (characters: readonly string[]): string[] => {
  let ways: string[][] = [[]]
  for (const character of characters) {
    const each = [...new Set(allReadings(character).map(foldSyllable))]
    ways = ways.flatMap((way) => each.map((syllable) => [...way, syllable])).slice(0, MOST_READINGS)
  }
  return ways.map((way) => way.join(' '))
}

const sharedCharacters = (one: readonly string[], other: readonly string[]): number =>
  one.filter((character, at) => character === other[at]).length

/** Whether characters may be read with exactly these syllables. */
export const readsAs = (characters: readonly string[], syllables: readonly string[]): boolean =>
  characters.every((character, at) => allReadings(character).includes(syllables[at] ?? ''))

/** Terms as long as the text that sound like it and share enough characters: exact sounds before close ones. */
export const soundingLike = (table: TermTable, written: string): number[] => {
  const characters = [...written]
  const needed = characters.length <= SHORT ? 1 : characters.length - 2
  const ids = new Set(foldedReadings(characters).flatMap((key) => [...withKey(table.byFolded, key)]))
  return [...ids]
    .map((id) => {
      const term = [...(table.terms[id] ?? '')]
      const exact = readsAs(characters, (table.syllables[id] ?? '').split(' '))
      return { id, shared: sharedCharacters(characters, term), exact: exact ? 1 : 0 }
    })
    .filter(({ shared }) => shared >= needed && shared < characters.length)
    .sort((one, other) => other.exact - one.exact || other.shared - one.shared || one.id - other.id)
    .map(({ id }) => id)
}
