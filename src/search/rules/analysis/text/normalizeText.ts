import { AWKWARD, hardestIn, hardnessOf, PLAIN, TRADITIONAL } from './characterTable.ts'
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
const GROUP = /[\s\S][\p{M}\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f]*/uy
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu

const normalizePlain = (text: string): string => text.normalize('NFKC').toLowerCase()

const normalizeGroup = (group: string): string =>
  normalizePlain(group.toWellFormed().replace(INVISIBLE, '')).replace(INVISIBLE, '')

const withOffsets = (original: string): { text: string; starts: Int32Array; ends: Int32Array } => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < original.length) {
    const plainEnd = endOfPlain(original, at)
    if (plainEnd > at) parts.push(normalizePlain(original.slice(at, plainEnd)))
    for (; at < plainEnd; at++) {
      starts.push(at)
      ends.push(at + 1)
    }
    if (at === original.length) break
    GROUP.lastIndex = at
    const [group] = GROUP.exec(original) ?? [original.charAt(at)]
    const written = normalizeGroup(group)
    parts.push(written)
    for (let unit = 0; unit < written.length; unit++) {
      starts.push(at)
      ends.push(at + group.length)
    }
    at += group.length
  }
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** Plain units need no look of their own; the last one before something awkward may be joined by it. */
const endOfPlain = (text: string, from: number): number => {
  let end = from
  while (end < text.length && (hardnessOf(text, end) & AWKWARD) === 0) end++
  return end < text.length ? Math.max(from, end - 1) : end
}

/** Normalises any string, lone surrogates, emoji and invisible characters included. Never throws. */
export const normalizeText = (original: string): NormalizedText => {
  const hardest = hardestIn(original)
  if (hardest === PLAIN) {
    return {
      text: normalizePlain(original),
      isTraditional: false,
      phrased: null,
      starts: null,
      ends: null,
    }
  }
  const { text, starts, ends } =
    (hardest & AWKWARD) === 0 ? { text: normalizePlain(original), starts: null, ends: null } : withOffsets(original)
  // Compatibility characters may turn into Traditional ones, so the normalised text is asked again.
  if ((hardestIn(text) & TRADITIONAL) === 0) return { text, isTraditional: false, phrased: null, starts, ends }
  const simplified = simplify(text)
  const phrased = simplifyPhrases(text)
  return { text: simplified, isTraditional: true, phrased: phrased === simplified ? null : phrased, starts, ends }
}
