import type { TokenSpan } from '../types.ts'
import { kindAt, LETTER, OTHER } from './characterKind.ts'
import { piecesOf } from './pieces.ts'
import type { Segmenter } from './segmenter.ts'

/** Words of normalised text with their places. */
export interface Tokenizer {
  /** The words alone, without pieces and punctuation. */
  words(text: string): TokenSpan[]
  /** Every word followed by its pieces. */
  tokens(text: string): TokenSpan[]
  /** The same tokens without places: for the index, where there are millions. */
  tokenTexts(text: string): string[]
}

/** Runs of letters and figures inside a word of the dictionary (c++, 卡拉ok). */
const CLEAN = /[\p{L}\p{N}]+/gu

const tokensOfWord = (word: string, segmenter: Segmenter): TokenSpan[] =>
  [...word.matchAll(CLEAN)].flatMap((match) => [
    { token: match[0], start: match.index, end: match.index + match[0].length },
    ...piecesOf(match[0], segmenter).map(({ piece, at }) => ({
      token: piece,
      start: match.index + at,
      end: match.index + at + piece.length,
    })),
  ])

type Visit = (word: string, start: number, isRun: boolean) => void

/** Visits what jieba cut, with neighbouring letters and figures as one run. Punctuation is passed over. */
const visitWords = (text: string, segmenter: Segmenter, visit: Visit): void => {
  let at = 0
  let run = -1
  for (const word of segmenter.cut(text)) {
    const kind = kindAt(word, 0)
    const joins = kind === LETTER && (word.length === 1 || kindAt(word, word.length - 1) === LETTER)
    if (joins && run < 0) run = at
    if (!joins && run >= 0) {
      visit(text.slice(run, at), run, true)
      run = -1
    }
    if (!joins && (kind !== OTHER || word.length > 1)) visit(word, at, false)
    at += word.length
  }
  if (run >= 0) visit(text.slice(run), run, true)
}

export const createTokenizer = (segmenter: Segmenter): Tokenizer => {
  // Bounded by the dictionary: only its words and single characters come here.
  const known = new Map<string, readonly TokenSpan[]>()
  const tokensOf = (word: string): readonly TokenSpan[] => {
    let tokens = known.get(word)
    if (tokens === undefined) {
      tokens = tokensOfWord(word, segmenter)
      known.set(word, tokens)
    }
    return tokens
  }
  const collect = (text: string, take: (tokens: readonly TokenSpan[], from: number) => void): void =>
    visitWords(text, segmenter, (word, start, isRun) =>
      take(isRun ? [{ token: word, start: 0, end: word.length }] : tokensOf(word), start),
    )
  const moved = ({ token, start, end }: TokenSpan, by: number): TokenSpan => ({
    token,
    start: start + by,
    end: end + by,
  })
  return {
    words: (text) => {
      const words: TokenSpan[] = []
      visitWords(text, segmenter, (word, start) => {
        for (const match of word.matchAll(CLEAN)) {
          const from = start + match.index
          words.push({ token: match[0], start: from, end: from + match[0].length })
        }
      })
      return words
    },
    tokens: (text) => {
      const all: TokenSpan[] = []
      collect(text, (tokens, from) => all.push(...tokens.map((token) => moved(token, from))))
      return all
    },
    tokenTexts: (text) => {
      const all: string[] = []
      collect(text, (tokens) => {
        for (const { token } of tokens) all.push(token)
      })
      return all
    },
  }
}
