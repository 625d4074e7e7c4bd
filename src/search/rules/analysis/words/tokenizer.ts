import type { TokenSpan } from '../types.ts'
import { kindAt, LETTER, OTHER } from './characterKind.ts'
import { piecesOf } from './pieces.ts'
import type { Segmenter } from './segmenter.ts'
import { type WebAddress, webAddressesIn } from './webAddress.ts'

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
const visitPart = (text: string, offset: number, segmenter: Segmenter, visit: Visit): void => {
  let at = 0
  let run = -1
  for (const word of segmenter.cut(text)) {
    const kind = kindAt(word, 0)
    const joins = kind === LETTER && (word.length === 1 || kindAt(word, word.length - 1) === LETTER)
    if (joins && run < 0) run = at
    if (!joins && run >= 0) {
      visit(text.slice(run, at), offset + run, true)
      run = -1
    }
    if (!joins && (kind !== OTHER || word.length > 1)) visit(word, offset + at, false)
    at += word.length
  }
  if (run >= 0) visit(text.slice(run), offset + run, true)
}

type VisitAddress = (address: WebAddress) => void

const visitWords = (text: string, segmenter: Segmenter, visit: Visit, visitAddress: VisitAddress): void => {
  let at = 0
  for (const address of webAddressesIn(text)) {
    visitPart(text.slice(at, address.start), at, segmenter, visit)
    visitAddress(address)
    at = address.end
  }
  visitPart(at === 0 ? text : text.slice(at), at, segmenter, visit)
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
  const moved = ({ token, start, end }: TokenSpan, by: number): TokenSpan => ({
    token,
    start: start + by,
    end: end + by,
  })
  return {
    words: (text) => {
      const words: TokenSpan[] = []
      const cleaned = (word: string, from: number): void => {
        for (const { 0: token, index } of word.matchAll(CLEAN)) {
          words.push({ token, start: from + index, end: from + index + token.length })
        }
      }
      visitWords(text, segmenter, cleaned, (address) => words.push(address))
      return words
    },
    tokens: (text) => {
      const all: TokenSpan[] = []
      const add = (word: string, from: number, isRun: boolean): void => {
        if (isRun) all.push({ token: word, start: from, end: from + word.length })
        else for (const token of tokensOf(word)) all.push(moved(token, from))
      }
      visitWords(text, segmenter, add, (address) => all.push(address))
      return all
    },
    tokenTexts: (text) => {
      const all: string[] = []
      const add = (word: string, _: number, isRun: boolean): void => {
        if (isRun) all.push(word)
        else for (const { token } of tokensOf(word)) all.push(token)
      }
      visitWords(text, segmenter, add, ({ token }) => all.push(token))
      return all
    },
  }
}
