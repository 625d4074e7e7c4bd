import type { ConceptGroup } from '../analysis/types.ts'

/** Share (0 to 1) of the groups' weight whose bits are set; 0 without any weight. */
export function shareOf(mask: number, weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const held = weights.reduce((sum, weight, index) => sum + (mask & (1 << index) ? weight : 0), 0)
  return whole === 0 ? 0 : held / whole
}

/** From this many characters on, words that stand together say the same however they were cut. */
const TELLING_LENGTH = 3
/** Length of a needle of one character, its two blanks included. */
const SINGLE = 3

/** Looks for one group in many texts. */
export interface GroupFinder {
  /**
   * Weight of the best alternative that a text holds: all its tokens (` a b c `), or, for longer ones, its characters in
   * a row (跨省异地就医备案 holds 异地就医备案, though it was cut elsewhere). 0: none.
   */
  bestIn(tokens: string, letters: string): number
  /** Where no alternative stands whole: weight of the best times the share of its characters that do. */
  partIn(tokens: string): number
}

/** Made once a query: the same alternatives are looked for in hundreds of titles. */
export function groupFinder({ alternatives }: ConceptGroup): GroupFinder {
  const heaviestFirst = [...alternatives].sort((a, b) => b.weight - a.weight)
  const wanted = heaviestFirst.map(({ tokens, weight }) => ({
    weight,
    needles: tokens.map((token) => ` ${token} `),
    row: tokens.join(''),
  }))
  const compound = wanted.filter(({ needles }) => needles.length > 1)
  return {
    bestIn: (tokens, letters) => {
      for (const { weight, needles, row } of wanted) {
        if (needles.every((needle) => tokens.includes(needle))) return weight
        if (row.length >= TELLING_LENGTH && letters.includes(row)) return weight
      }
      return 0
    },
    partIn: (tokens) => {
      let best = 0
      for (const { weight, needles, row } of compound) {
        best = Math.max(best, (weight * heldOf(needles, tokens)) / row.length)
      }
      return best
    },
  }
}

/** Characters of words that stand among the tokens; one character alone says nothing. */
const heldOf = (needles: readonly string[], tokens: string): number =>
  needles.reduce((sum, needle) => sum + (needle.length > SINGLE && tokens.includes(needle) ? needle.length - 2 : 0), 0)

/** Groups of a mask, in the asker's words. */
export const sourcesOf = (mask: number, groups: readonly ConceptGroup[]): string[] =>
  groups.flatMap(({ source }, index) => (mask & (1 << index) ? [source] : []))
