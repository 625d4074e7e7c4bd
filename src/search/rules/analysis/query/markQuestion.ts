import { namedTypes, slotKeys, slotOfKey, slotSigns } from '../vocabulary/questionWords.ts'
import { findKeys } from './keyFinder.ts'
import type { CutQuery, Mark } from './mark.ts'

type SlotMark = Extract<Mark, { kind: 'slot' }>
type TypeMark = Extract<Mark, { kind: 'type' }>

const longestFirst = <M extends Mark>(marks: readonly M[]): M[] =>
  [...marks].sort((one, other) => other.end - other.start - (one.end - one.start))

const anywhere = ({ text }: CutQuery): SlotMark[] =>
  findKeys(text, slotKeys).flatMap(({ key, start, end }) => {
    const signs = slotOfKey.get(key)
    return signs === undefined ? [] : [{ kind: 'slot' as const, signs, start, end }]
  })

/** Whole words if there are any: 要多少钱 is none in 需要多少钱. */
const preferWhole = (found: SlotMark[], { edges }: CutQuery): SlotMark[] => {
  const whole = found.filter(({ start, end }) => edges.has(start) && edges.has(end))
  return whole.length > 0 ? whole : found
}

/** A word at the end of a query that has other words before it. */
const atTheEnd = ({ text, edges, ends }: CutQuery, words: readonly string[]): { start: number; end: number } | null => {
  for (const end of ends) {
    const word = words.find((ending) => text.endsWith(ending, end) && edges.has(end - ending.length))
    if (word !== undefined && end > word.length) return { start: end - word.length, end }
  }
  return null
}

/** What a question asks for: by a turn of phrase anywhere, or by a noun at its end. The surest first. */
export const findSlots = (query: CutQuery): SlotMark[] => {
  const phrases = preferWhole(anywhere(query), query)
  const nouns = slotSigns.flatMap((signs) => {
    const span = atTheEnd(query, signs.atTheEnd)
    return span === null ? [] : [{ kind: 'slot' as const, signs, ...span }]
  })
  return [...phrases, ...nouns]
}

/** The type a query names at its end, or is made of altogether. */
export const findNamedType = (query: CutQuery): TypeMark | null => {
  const whole = query.text.slice(0, query.ends[0])
  const found = namedTypes.flatMap((named) => {
    if (named.words.includes(whole)) return [{ kind: 'type' as const, named, start: 0, end: whole.length }]
    const span = atTheEnd(query, named.words)
    return span === null ? [] : [{ kind: 'type' as const, named, ...span }]
  })
  return longestFirst(found)[0] ?? null
}
