import type { TokenSpan } from '../types.ts'
import type { Tokenizer } from './tokenizer.ts'
import { webAddressesIn } from './webAddress.ts'

/** What no word reaches over, in normalised text: the segmenter cuts each stretch by itself. */
const STRETCH = /[^\s,;:!?()。、《》“”…]+/gu

/** The tokens of a normalised text that are wanted; stretches that hold none of their letters are not even cut. */
export function wantedSpans(text: string, wanted: ReadonlySet<string>, tokenizer: Tokenizer): TokenSpan[] {
  const written = [...wanted].filter((token) => text.includes(token))
  const isWanted = ({ token }: TokenSpan) => wanted.has(token)
  if (webAddressesIn(text).length > 0) return tokenizer.tokens(text).filter(isWanted)
  return [...text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) => {
    if (!written.some((token) => stretch.includes(token))) return []
    const moved = ({ token, start, end }: TokenSpan) => ({ token, start: start + index, end: end + index })
    return tokenizer.tokens(stretch).filter(isWanted).map(moved)
  })
}
