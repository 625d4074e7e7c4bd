import type { ConceptGroup } from '../analysis/types.ts'

/** Share (0 to 1) of the groups' weight whose bits are set; 0 without any weight. */
export function shareOf(mask: number, weights: readonly number[]): number {
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const held = weights.reduce((sum, weight, index) => sum + (mask & (1 << index) ? weight : 0), 0)
  return whole === 0 ? 0 : held / whole
}

/** Weight of the best alternative of a group whose tokens all stand among `tokens`; 0: none does. */
export function bestAlternative({ alternatives }: ConceptGroup, tokens: ReadonlySet<string>): number {
  const held = alternatives.filter((alternative) => alternative.tokens.every((token) => tokens.has(token)))
  return Math.max(0, ...held.map(({ weight }) => weight))
}

/** Groups of a mask, in the asker's words. */
export const sourcesOf = (mask: number, groups: readonly ConceptGroup[]): string[] =>
  groups.flatMap(({ source }, index) => (mask & (1 << index) ? [source] : []))
