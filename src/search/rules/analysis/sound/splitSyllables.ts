import file from '../../../data/analysis/syllables.json' with { type: 'json' }
import { foldSyllable } from './fold.ts'

const SYLLABLES = new Set(file.syllables.split(' '))
/** With those that close sounds turn them into: gong, gon. */
const CLOSE_SYLLABLES = new Set([...SYLLABLES, ...[...SYLLABLES].map(foldSyllable)])
const LONGEST_SYLLABLE = 6
/** Ways to split that are looked at: xian, fangan have two; more than a few come from no real word. */
const MOST_WAYS = 8

/** Where the first syllable of a row of letters may end: behind its initial (zh too), or behind a whole syllable. */
export const splitHead = (letters: string): number[] =>
  [...Array(LONGEST_SYLLABLE).keys()]
    .map((before) => before + 1)
    .filter((end) => end <= letters.length)
    .filter((end) => end === 1 || /^[zcs]h$/.test(letters.slice(0, end)) || SYLLABLES.has(letters.slice(0, end)))

/** Ways to read a row of letters as whole syllables, those with long syllables first. */
export const splitSyllables = (letters: string, syllables: ReadonlySet<string> = SYLLABLES): string[][] => {
  const dead = new Set<number>()
  const ways: string[][] = []
  const from = (at: number, before: string[]): boolean => {
    if (at === letters.length) return ways.push(before) > 0
    if (dead.has(at) || ways.length >= MOST_WAYS) return false
    let found = false
    for (let length = Math.min(LONGEST_SYLLABLE, letters.length - at); length > 0; length--) {
      const syllable = letters.slice(at, at + length)
      if (syllables.has(syllable) && from(at + length, [...before, syllable])) found = true
    }
    if (!found) dead.add(at)
    return found
  }
  from(0, [])
  return ways
}

/** The same, with close sounds folded (gonjijin); for looking up folded terms. */
export const splitFolded = (letters: string): string[][] =>
  splitSyllables(letters, CLOSE_SYLLABLES).map((syllables) => syllables.map(foldSyllable))
