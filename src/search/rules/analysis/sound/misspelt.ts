import confusables from '../../../data/analysis/near-shapes.json' with { type: 'json' }
import { headKey, type TermTable, tailKey } from './termTable.ts'

const SHORTEST_FOR_SLIPS = 4

const lookalikes = new Map<string, Set<string>>()
for (const group of confusables.groups) {
  for (const character of group) {
    const others = lookalikes.get(character) ?? new Set()
    for (const other of group) if (other !== character) others.add(other)
    lookalikes.set(character, others)
  }
}

/** The text with one character taken for one that looks like it: 末成年人 → 未成年人. */
const nearShapes = (text: string): string[] =>
  [...text].flatMap((character, at) =>
    [...(lookalikes.get(character) ?? [])].map((other) => text.slice(0, at) + other + text.slice(at + 1)),
  )

/** The text with two neighbours changed over: 居证住 → 居住证. */
const changedOver = (text: string): string[] =>
  [...text]
    .slice(1)
    .map((_, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2))
    .filter((other) => other !== text)

/** Whether `longer` is `shorter` with one more character between its first and its last. */
const hasOneMoreInside = (longer: string, shorter: string): boolean => {
  let at = 0
  while (at < shorter.length && longer[at] === shorter[at]) at++
  return at > 0 && at < shorter.length && longer.slice(at + 1) === shorter.slice(at)
}

const withLength = (table: TermTable, text: string, length: number): number[] => [
  ...(table.byEnds.get(headKey(text, length)) ?? []),
  ...(table.byEnds.get(tailKey(text, length)) ?? []),
]

const leftOut = (table: TermTable, text: string): number[] =>
  withLength(table, text, text.length + 1).filter((id) => hasOneMoreInside(table.terms[id] ?? '', text))

/** The text without one of two equal neighbours: 居住住证. */
const withoutDoubles = (text: string): string[] =>
  [...text].flatMap((character, at) => (character === text[at + 1] ? [text.slice(0, at) + text.slice(at + 1)] : []))

const ids = (table: TermTable, texts: readonly string[]): number[] =>
  texts.map((text) => table.idOf.get(text)).filter((id) => id !== undefined)

const ranked = (found: readonly number[]): number[] => [...new Set(found)].sort((one, other) => one - other)

/**
 * Terms one slip of the pen away: a character that looks alike, two changed over, one written twice, and in long terms one left
 * out inside.
 */
export const misspelt = (table: TermTable, text: string): number[] => {
  const slips = ranked(ids(table, nearShapes(text)))
  const swaps = text.length > 2 ? ranked(ids(table, changedOver(text))) : []
  const gaps = text.length + 1 >= SHORTEST_FOR_SLIPS ? ranked(leftOut(table, text)) : []
  return [...slips, ...swaps, ...ranked(ids(table, withoutDoubles(text))), ...gaps]
}
