import file from '../../../data/analysis/syllables.json' with { type: 'json' }

const SYLLABLES = new Set(file.syllables.split(' '))
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
export const splitSyllables = (letters: string): string[][] => {
  const dead = new Set<number>()
  const ways: string[][] = []
  const from = (at: number, before: string[]): boolean => {
    if (at === letters.length) return ways.push(before) > 0
    if (dead.has(at) || ways.length >= MOST_WAYS) return false
    let found = false
    for (let length = Math.min(LONGEST_SYLLABLE, letters.length - at); length > 0; length--) {
      const syllable = letters.slice(at, at + length)
      if (SYLLABLES.has(syllable) && from(at + length, [...before, syllable])) found = true
    }
    if (!found) dead.add(at)
    return found
  }
  from(0, [])
  return ways
}
