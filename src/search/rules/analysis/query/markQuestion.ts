import { namedTypes, type SlotSigns, slotSigns } from '../vocabulary/questionWords.ts'
import type { CutQuery, Mark } from './mark.ts'
import { contentEnd, plainEnd } from './tail.ts'

type SlotMark = Extract<Mark, { kind: 'slot' }>
type TypeMark = Extract<Mark, { kind: 'type' }>

const longestFirst = <M extends Mark>(marks: readonly M[]): M[] =>
  [...marks].sort((one, other) => other.end - other.start - (one.end - one.start))

const anywhere = (text: string, signs: SlotSigns): SlotMark[] =>
  signs.anywhere.flatMap((word) => {
    const start = text.indexOf(word)
    return start < 0 ? [] : [{ kind: 'slot' as const, signs, start, end: start + word.length }]
  })

/** Whole words if there are any: 要多少钱 is none in 需要多少钱. */
const preferWhole = (found: SlotMark[], { edges }: CutQuery): SlotMark[] => {
  const whole = found.filter(({ start, end }) => edges.has(start) && edges.has(end))
  return whole.length > 0 ? whole : found
}

/** A word at the end of a query that has other words before it. */
const atTheEnd = ({ text, edges }: CutQuery, words: readonly string[]): { start: number; end: number } | null => {
  for (const end of new Set([plainEnd(text), contentEnd(text)])) {
    const word = words.find((ending) => text.slice(0, end).endsWith(ending) && edges.has(end - ending.length))
    if (word !== undefined && end > word.length) return { start: end - word.length, end }
  }
  return null
}

/** What a question asks for: by a turn of phrase anywhere, or by a noun at its end. The surest first. */
export const findSlots = (query: CutQuery): SlotMark[] => {
  const found = slotSigns.flatMap((signs) => anywhere(query.text, signs))
  const phrases = longestFirst(preferWhole(found, query))
  const nouns = slotSigns.flatMap((signs) => {
    const span = atTheEnd(query, signs.atTheEnd)
    return span === null ? [] : [{ kind: 'slot' as const, signs, ...span }]
  })
  return [...phrases, ...nouns]
}

/** The type a query names at its end, or is made of altogether. */
export const findNamedType = (query: CutQuery): TypeMark | null => {
  const whole = query.text.slice(0, plainEnd(query.text))
  const found = namedTypes.flatMap((named) => {
    if (named.words.includes(whole)) return [{ kind: 'type' as const, named, start: 0, end: whole.length }]
    const longest = [...named.words].sort((one, other) => other.length - one.length)
    const span = atTheEnd(query, longest)
    return span === null ? [] : [{ kind: 'type' as const, named, ...span }]
  })
  return longestFirst(found)[0] ?? null
}
