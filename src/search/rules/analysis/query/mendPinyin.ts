import type { TermKnowledge, TokenSpan } from '../types.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Segmenter } from '../words/segmenter.ts'
import type { Tokenizer } from '../words/tokenizer.ts'
import type { Mending } from './mending.ts'
import { overlaps, type Span } from './span.ts'
import { type Spelled, spell } from './spell.ts'

interface Tools {
  tokenizer: Tokenizer
  vocabulary: Vocabulary
  segmenter: Segmenter
}

const LATIN = /^[a-z]+$/
/** Between syllables written apart: gong ji jin, xi'an. */
const APART = /^[ '’-]$/
const MOST_APART = 8
const MOST_BESIDE = 5

/** Rows of Latin words with a blank between them, longest first; each within `words`. */
const rowsFrom = (words: readonly TokenSpan[], first: number, text: string): TokenSpan[] => {
  const rows: TokenSpan[] = []
  const start = words[first]?.start ?? 0
  let letters = ''
  for (const [at, word] of words.slice(first, first + MOST_APART).entries()) {
    const before = words[first + at - 1]
    if (at > 0 && !APART.test(text.slice(before?.end, word.start))) break
    letters += word.token
    rows.unshift({ token: letters, start, end: word.end })
  }
  return rows
}

const hanBefore = (text: string, at: number): number => /\p{Script=Han}*$/u.exec(text.slice(0, at))?.[0].length ?? 0
const hanAfter = (text: string, at: number): number => /^\p{Script=Han}*/u.exec(text.slice(at))?.[0].length ?? 0

/** The word with Han characters beside it, most first: gong积金 of 提取gong积金. */
const withHan = ({ start, end }: TokenSpan, text: string): TokenSpan[] => {
  const before = Math.min(MOST_BESIDE, hanBefore(text, start))
  const after = Math.min(MOST_BESIDE, hanAfter(text, end))
  const windows: TokenSpan[] = []
  for (let left = before; left >= 0; left--) {
    for (let right = after; right >= 0; right--) {
      const span = { start: start - left, end: end + right }
      if (left + right > 0) windows.push({ ...span, token: text.slice(span.start, span.end) })
    }
  }
  return windows.sort((one, other) => other.token.length - one.token.length)
}

const mending = ({ start, end }: Span, text: string, { terms, others }: Spelled): Mending => {
  const all = [...others].flatMap(([term, more]) => [term, ...more])
  return {
    start,
    end,
    to: terms.join(' '),
    others,
    rewriting: { kind: 'pinyin', from: text.slice(start, end), to: all },
  }
}

/** Latin words that stand for Chinese terms. A word that publications hold, or the dictionary knows, stays as it is. */
export const mendPinyin = (
  text: string,
  taken: readonly Span[],
  knowledge: TermKnowledge,
  { tokenizer, segmenter, vocabulary }: Tools,
): Mending[] => {
  const isOpen = (span: TokenSpan): boolean =>
    LATIN.test(span.token) &&
    knowledge.frequency(span.token) === 0 &&
    !segmenter.isDomainWord(span.token) &&
    !knowledge.terms.has(span.token) &&
    !taken.some((other) => overlaps(other, span))
  const isHeld = (term: string): boolean =>
    vocabulary.synonyms.has(term) || tokenizer.words(term).every(({ token }) => knowledge.frequency(token) > 0)
  const words = tokenizer.words(text).filter(isOpen)
  const mended: Mending[] = []
  words.forEach((word, at) => {
    if (mended.some((other) => overlaps(other, word))) return
    const windows = [...withHan(word, text), ...rowsFrom(words, at, text)]
    for (const window of windows) {
      if (taken.some((other) => overlaps(other, window))) continue
      const spelled = spell(window.token, knowledge.terms, isHeld)
      if (spelled === null) continue
      mended.push(mending(window, text, spelled))
      return
    }
  })
  return mended
}
