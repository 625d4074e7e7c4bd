import { HAN, kindAt } from './characterKind.ts'
import type { Segmenter } from './segmenter.ts'

/** A part of a word that is a word itself; `at` counts from the beginning of the word. */
export interface Piece {
  piece: string
  at: number
}

const LONGEST_SHORT_WORD = 3

const longestAt = (word: string, at: number, segmenter: Segmenter): string | null => {
  for (let end = word.length; end - at >= 2; end--) {
    const piece = word.slice(at, end)
    if (piece !== word && segmenter.isWord(piece)) return piece
  }
  return null
}

/**
 * Non-overlapping pieces of a word by forward maximum match, and the pieces of those: 北京市人民政府 → 北京市, 北京,
 * 人民政府, 人民, 政府, but not 民政. Words of three characters give their beginning only (民政局 → 民政, not 政局).
 */
export const piecesOf = (word: string, segmenter: Segmenter): Piece[] => {
  const isShort = word.length <= LONGEST_SHORT_WORD && kindAt(word, 0) === HAN
  const last = isShort ? 0 : word.length - 2
  const found: Piece[] = []
  let at = 0
  while (at <= last) {
    const piece = longestAt(word, at, segmenter)
    if (piece !== null) {
      const start = at
      found.push({ piece, at }, ...piecesOf(piece, segmenter).map((inner) => ({ ...inner, at: inner.at + start })))
    }
    at += piece?.length ?? 1
  }
  return found
}

const cutParts = (word: string, segmenter: Segmenter): string[] | null => {
  const parts: string[] = []
  for (let at = 0; at < word.length; ) {
    const part = longestAt(word, at, segmenter)
    if (part === null) return null
    parts.push(part)
    at += part.length
  }
  return parts.length > 1 ? parts : null
}

/** Parts of words of the dictionary, by the segmenter that cut them. */
const known = new WeakMap<Segmenter, Map<string, readonly string[] | null>>()

/** The pieces a word is made of without remainder, none of them cut further; null when there are none. */
export const partsOf = (word: string, segmenter: Segmenter): readonly string[] | null => {
  // What is no word of the dictionary is not kept: there is no end of that.
  if (!segmenter.isWord(word) || kindAt(word, 0) !== HAN) return cutParts(word, segmenter)
  const parts = known.get(segmenter) ?? new Map<string, readonly string[] | null>()
  known.set(segmenter, parts)
  let own = parts.get(word)
  if (own === undefined) {
    own = cutParts(word, segmenter)
    parts.set(word, own)
  }
  return own
}
