import type { TermKnowledge, TokenSpan } from '../types.ts'
import { helperWords, stopWords } from '../vocabulary/questionWords.ts'
import type { Doubt } from './guess.ts'
import type { Span } from './span.ts'

/** Neighbouring whole words of a query that may hold a slip. */
export interface Window extends Span {
  text: string
  words: number
  doubt: Doubt
}

const HAN = /^\p{Script=Han}+$/u
const SHORTEST = 2
const LONGEST = 10

const isSingle = ({ token }: TokenSpan): boolean => token.length === 1
const isStray = (word: TokenSpan): boolean =>
  isSingle(word) && HAN.test(word.token) && !stopWords.has(word.token) && !helperWords.has(word.token)

const isUnknown = ({ token }: TokenSpan, knowledge: TermKnowledge): boolean =>
  knowledge.frequency(token) === 0 && !knowledge.terms.has(token)

const doubtOf = (words: readonly TokenSpan[], knowledge: TermKnowledge): Doubt => ({
  hasStray: words.some(isStray),
  hasStop: words.some((word) => isSingle(word) && !isStray(word)),
  hasUnknown: words.some((word) => !isSingle(word) && isUnknown(word, knowledge)),
})

/** Whether a stray character stands right beside: then the window is only a part of something unknown. */
const isTorn = (inside: readonly TokenSpan[], before: TokenSpan | undefined, after: TokenSpan | undefined): boolean =>
  (before !== undefined && isStray(before) && before.end === inside[0]?.start) ||
  (after !== undefined && isStray(after) && after.start === inside.at(-1)?.end)

const windowsFrom = (words: readonly TokenSpan[], first: number, knowledge: TermKnowledge): Window[] => {
  const windows: Window[] = []
  const inside: TokenSpan[] = []
  for (const word of words.slice(first)) {
    const last = inside.at(-1)
    if (!HAN.test(word.token) || (last !== undefined && last.end !== word.start)) break
    inside.push(word)
    const text = inside.map(({ token }) => token).join('')
    if (text.length > LONGEST) break
    if (text.length < SHORTEST || isTorn(inside, words[first - 1], words[first + inside.length])) continue
    const start = inside[0]?.start ?? 0
    windows.push({ text, words: inside.length, doubt: doubtOf(inside, knowledge), start, end: word.end })
  }
  return windows
}

/** All windows of a query, the longest first. */
export const windowsOf = (words: readonly TokenSpan[], knowledge: TermKnowledge): Window[] =>
  words
    .flatMap((_, first) => windowsFrom(words, first, knowledge))
    .sort((one, other) => other.text.length - one.text.length)
