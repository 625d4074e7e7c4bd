import type { TermKnowledge } from '../types.ts'
import type { Tokenizer } from '../words/tokenizer.ts'
import { guess } from './guess.ts'
import type { Mending } from './mending.ts'
import { overlaps, type Span } from './span.ts'
import { type Window, windowsOf } from './windows.ts'

/** From this length on a term that a window is settles that everything in it is right. */
const SETTLING = 4

const isKnown = ({ text }: Window, knowledge: TermKnowledge): boolean =>
  knowledge.terms.has(text) || knowledge.frequency(text) > 0

/** Slips of the pen in Han characters: only whole words are looked at, the longest windows first. */
export const mendSlips = (
  text: string,
  taken: readonly Span[],
  knowledge: TermKnowledge,
  tokenizer: Tokenizer,
): Mending[] => {
  const words = tokenizer.words(text).filter((word) => !taken.some((other) => overlaps(other, word)))
  const mended: Mending[] = []
  const settled: Span[] = []
  for (const window of windowsOf(words, knowledge)) {
    const { start, end, text: from, doubt } = window
    if ([...mended, ...settled].some((other) => overlaps(other, window))) continue
    if (isKnown(window, knowledge)) {
      if (from.length >= SETTLING) settled.push(window)
      continue
    }
    const to = guess(from, doubt, knowledge)
    if (to !== null) mended.push({ start, end, to, others: new Map(), rewriting: { kind: 'correction', from, to } })
  }
  return mended
}
