import type { ConceptGroup, Reading, Rewriting } from '../analysis/types.ts'
import type { EngineParts } from './engineParts.ts'

/** A Chinese word of so many characters may be two that only ran together. */
const LONG_WORD = /^\p{Script=Han}{3,}$/u

/**
 * A reading whose ideas that no publication holds are taken apart into words (小孩护照 → 小孩, 护照; 生婴儿 → 婴儿), each
 * with what else it is called. Null: there is nothing to take apart. `holding`: publications that hold each idea.
 */
export function takenApart(
  reading: Reading,
  groups: readonly ConceptGroup[],
  holding: readonly number[],
  { analyzer, index: { knowledge } }: EngineParts,
): Reading | null {
  // A document number stands for one document or for none.
  if (reading.numbers.length > 0) return null
  const isHeld = (word: string) => knowledge.frequency(word) > 0
  const held = (word: string) =>
    isHeld(word) || !LONG_WORD.test(word) ? word : ([word.slice(1), word.slice(0, -1)].find(isHeld) ?? word)
  const apart = new Map<string, Pick<Reading, 'groups' | 'rewritings'>[]>()
  groups.forEach(({ source, alternatives: [own] }, at) => {
    if (own === undefined || holding[at] !== 0) return
    const words = own.tokens.map(held)
    if (words.length === 1 && words[0] === own.tokens[0]) return
    apart.set(
      source,
      words.map((word) => analyzer.analyzeQuery(word, knowledge).verbatim),
    )
  })
  if (apart.size === 0) return null
  const isStill = (one: Rewriting) => !(one.kind === 'synonym' && apart.has(one.from))
  const added = [...apart.values()].flat().flatMap(({ rewritings }) => rewritings)
  return {
    ...reading,
    groups: reading.groups.flatMap((group) => apart.get(group.source)?.flatMap((word) => word.groups) ?? [group]),
    rewritings: [...reading.rewritings.filter(isStill), ...added.filter(({ kind }) => kind === 'synonym')],
  }
}
