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

/** A word at the end of a query that has other words before it. */
const atTheEnd = ({ text, edges }: CutQuery, words: readonly string[]): { start: number; end: number } | null => {
  for (const end of new Set([plainEnd(text), contentEnd(text)])) {
    const word = words.find((ending) => text.slice(0, end).endsWith(ending) && edges.has(end - ending.length))
    if (word !== undefined && end > word.length) return { start: end - word.length, end }
  }
  return null
}

/** What a question asks for: by a turn of phrase anywhere, else by a noun at its end. */
export const findSlots = (query: CutQuery): SlotMark[] => {
  const phrases = longestFirst(slotSigns.flatMap((signs) => anywhere(query.text, signs)))
  if (phrases.length > 0) return phrases
  return slotSigns.flatMap((signs) => {
    const span = atTheEnd(query, signs.atTheEnd)
    return span === null ? [] : [{ kind: 'slot' as const, signs, ...span }]
  })
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
