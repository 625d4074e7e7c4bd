import type { ConceptGroup } from '../analysis/types.ts'

/** Share (0 to 1) of the groups' weight whose bits are set; 0 without any weight. */
export function shareOf(mask: number, weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const held = weights.reduce((sum, weight, index) => sum + (mask & (1 << index) ? weight : 0), 0)
  return whole === 0 ? 0 : held / whole
}

/** From this many characters on, words that stand together say the same however they were cut. */
const TELLING_LENGTH = 4

/**
 * Weight of the best alternative of a group that a text holds: all its tokens, or, for longer ones, its characters in a
 * row (跨省异地就医备案 holds 异地就医备案, though it was cut elsewhere). 0: none.
 */
export function bestAlternative({ alternatives }: ConceptGroup, tokens: ReadonlySet<string>, text: string): number {
  const holds = (wanted: readonly string[]) => {
    const joined = wanted.join('')
    return wanted.every((token) => tokens.has(token)) || (joined.length >= TELLING_LENGTH && text.includes(joined))
  }
  return Math.max(0, ...alternatives.filter((one) => holds(one.tokens)).map(({ weight }) => weight))
}

/** Groups of a mask, in the asker's words. */
export const sourcesOf = (mask: number, groups: readonly ConceptGroup[]): string[] =>
  groups.flatMap(({ source }, index) => (mask & (1 << index) ? [source] : []))
