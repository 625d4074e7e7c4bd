import type { TokenSpan } from '../types.ts'
import type { Tokenizer } from './tokenizer.ts'

const RUN = /\p{Script=Han}+/gu

type Place = (at: number) => number

/** Places of a run of `phrased` in the run of `text` it was made from: in proportion where the lengths differ. */
const placesOf = (text: string, phrased: string): { start: Place; end: Place } => {
  const runs = [...text.matchAll(RUN)]
  const others = [...phrased.matchAll(RUN)]
  const found = (at: number, isEnd: boolean): number => {
    const index = others.findIndex((run) => at < run.index + run[0].length + (isEnd ? 1 : 0))
    const to = runs[index]
    const from = others[index]
    if (to === undefined || from === undefined) return Math.min(at, text.length)
    if (at <= from.index) return Math.max(0, to.index + at - from.index)
    const share = ((at - from.index) * to[0].length) / from[0].length
    return to.index + (isEnd ? Math.ceil(share) : Math.floor(share))
  }
  return { start: (at) => found(at, false), end: (at) => found(at, true) }
}

/**
 * The tokens of a text that was Traditional, and those that only the mainland's phrases give, at the place of what they
 * stand for: 網際網路 → 网际, 网路, 互联网.
 */
export const tokensOfBothForms = (text: string, phrased: string, tokenizer: Tokenizer): TokenSpan[] => {
  const own = tokenizer.tokens(text)
  const places = placesOf(text, phrased)
  const has = new Set(own.map(({ token }) => token))
  const more = tokenizer
    .tokens(phrased)
    .filter(({ token }) => !has.has(token))
    .map(({ token, start, end }) => ({ token, start: places.start(start), end: places.end(end) }))
  return [...own, ...more].sort((one, other) => one.start - other.start)
}
