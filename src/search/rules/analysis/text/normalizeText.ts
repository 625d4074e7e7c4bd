import { AWKWARD, hardestIn, PLAIN, TRADITIONAL } from './characterTable.ts'
import { simplify, simplifyPhrases } from './simplify.ts'

/** A text made comparable, and the way back to the text as it was given. */
export interface NormalizedText {
  /** NFKC, lower case, Simplified character by character. */
  text: string
  /** Whether the original has Traditional characters. */
  isTraditional: boolean
  /** The same with phrases of the mainland; null when there is nothing Traditional in it, or no such phrase. */
  phrased: string | null
  /** Where unit i of `text` begins and ends in the original; null: at i and i + 1. */
  starts: Int32Array | null
  ends: Int32Array | null
}

/** A character with what joins it; the group is the smallest thing that can be normalised by itself. */
const GROUP = /[\s\S][\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f]*/gu
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu

const normalizeGroup = (group: string): string =>
  group.toWellFormed().replace(INVISIBLE, '').normalize('NFKC').toLowerCase().replace(INVISIBLE, '')

const withOffsets = (original: string): { text: string; starts: Int32Array; ends: Int32Array } => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (const match of original.matchAll(GROUP)) {
    const written = normalizeGroup(match[0])
    parts.push(written)
    for (let unit = 0; unit < written.length; unit++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
  }
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Normalises any string, lone surrogates, emoji and invisible characters included. Never throws. */
export const normalizeText = (original: string): NormalizedText => {
  const hardest = hardestIn(original)
  if (hardest === PLAIN) {
    return {
      text: original.normalize('NFKC').toLowerCase(),
      isTraditional: false,
      phrased: null,
      starts: null,
      ends: null,
    }
  }
  const { text, starts, ends } =
    (hardest & AWKWARD) === 0
      ? { text: original.normalize('NFKC').toLowerCase(), starts: null, ends: null }
      : withOffsets(original)
  // Compatibility characters may turn into Traditional ones, so the normalised text is asked again.
  if ((hardestIn(text) & TRADITIONAL) === 0) return { text, isTraditional: false, phrased: null, starts, ends }
  const simplified = simplify(text)
  const phrased = simplifyPhrases(text)
  return { text: simplified, isTraditional: true, phrased: phrased === simplified ? null : phrased, starts, ends }
}
