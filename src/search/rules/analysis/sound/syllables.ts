import { customPinyin, pinyin } from 'pinyin-pro'
import readings from '../../../data/analysis/readings.json' with { type: 'json' }

customPinyin(readings.readings)

const PLAIN = { toneType: 'none', type: 'array', v: true } as const

/** Readings of characters without tones, most usual first. Bounded by the characters there are. */
const readingsOf = new Map<string, readonly string[]>()

/** All readings of one character, without tones; ü is written v. A character without any reads as itself. */
export const allReadings = (character: string): readonly string[] => {
  let known = readingsOf.get(character)
  if (known === undefined) {
    known = /\p{Script=Han}/u.test(character)
      ? [...new Set(pinyin(character, { ...PLAIN, multiple: true }))]
      : [character]
    readingsOf.set(character, known)
  }
  return known
}

/** Syllables of words with a character of several readings. Bounded by the words of the dictionary. */
const inContext = new Map<string, readonly string[]>()

/** Only words with a character of several readings need pinyin-pro as a whole: it is slow. */
const syllablesOfWord = (word: string): readonly string[] => {
  const characters = [...word]
  const each = characters.map(allReadings)
  if (each.every((several) => several.length === 1)) return each.map(([only = '']) => only)
  let known = inContext.get(word)
  if (known === undefined) {
    const read = pinyin(word, PLAIN)
    known = read.length === characters.length ? read : each.map(([first = '']) => first)
    inContext.set(word, known)
  }
  return known
}

/** The syllables of a term, one for each character, without tones; `cut` gives its words. */
export const syllablesOf = (term: string, cut: (text: string) => string[]): string[] =>
  cut(term).flatMap((word) => syllablesOfWord(word))
