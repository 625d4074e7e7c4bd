import { allReadings } from './syllables.ts'

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fa5
const LONGEST_SYLLABLE = 6
/** Ways to split that are looked at: xian, fangan have two; more than a few come from no real word. */
const MOST_WAYS = 8

let known: Set<string> | null = null

const makeKnown = (): Set<string> => {
  const syllables = new Set<string>()
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++) {
    for (const syllable of allReadings(String.fromCharCode(unit)))
      if (/^[a-z]+$/.test(syllable)) syllables.add(syllable)
  }
  return syllables
}

/** Ways to read a row of letters as whole syllables, those with long syllables first. */
export const splitSyllables = (letters: string): string[][] => {
  known ??= makeKnown()
  const syllables = known
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
