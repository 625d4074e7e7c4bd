import { customPinyin, pinyin } from 'pinyin-pro'
import readings from '../../../data/analysis/readings.json' with { type: 'json' }

customPinyin(readings.readings)

const PLAIN = { toneType: 'none', type: 'array', v: true } as const

/** Readings of a character without tones, most usual first; a character without any reads as itself. */
const readingsOf = new Map<string, readonly string[]>()

/** All readings of one character, without tones; ü is written v. */
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

/**
 * The syllables of a term, one for each character, without tones. Only terms with a character of several readings go
 * through pinyin-pro as a whole: it is slow, and three terms out of four need it not.
 */
export const syllablesOf = (term: string): string[] => {
  const characters = [...term]
  const each = characters.map(allReadings)
  if (each.some((several) => several.length > 1)) {
    const inContext = pinyin(term, PLAIN)
    if (inContext.length === characters.length) return inContext
  }
  return each.map(([first = '']) => first)
}
