import { formatDocumentNumber } from '../../../../library/index.ts'
import type { NumberKey, Reading, Rewriting } from '../types.ts'
import type { Synonym } from '../vocabulary/synonyms.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Segmenter } from '../words/segmenter.ts'
import { type GroupingTools, groupsInOrder, neverEmpty } from './groupsInOrder.ts'
import { findIntent } from './intent.ts'
import type { Mark, MarkedQuery } from './mark.ts'
import { findSlots } from './markQuestion.ts'

/** What reading a query needs. */
export interface ReadingTools extends GroupingTools {
  segmenter: Segmenter
  vocabulary: Vocabulary
}

/** Everything of a reading that its words say. */
export type WordsRead = Omit<Reading, 'phrases' | 'excluded'>

const written = ({ agency, year, serial }: NumberKey): string =>
  year === null ? `${agency ?? ''}${serial}号` : formatDocumentNumber({ agency: agency ?? '', year, serial })

const rewritingOf = (mark: Mark, text: string, { synonyms }: Vocabulary): Rewriting[] => {
  const from = text.slice(mark.start, mark.end)
  if (mark.kind === 'number') {
    const to = written(mark.number)
    return to === from ? [] : [{ kind: 'documentNumber', from, to }]
  }
  if (mark.kind === 'place') return mark.site === null ? [] : [{ kind: 'place', from, site: mark.site }]
  if (mark.kind !== 'concept') return []
  const to = (synonyms.get(mark.key) ?? []).map((synonym: Synonym) => synonym.text)
  return to.length === 0 ? [] : [{ kind: 'synonym', from, to }]
}

const ofKind = <K extends Mark['kind']>(marks: readonly Mark[], kind: K): Extract<Mark, { kind: K }>[] =>
  marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind)

/** Reads a normalised query without its quotes and exclusions. */
export const readWords = (marked: MarkedQuery, tools: ReadingTools): WordsRead => {
  const { query, marks } = marked
  const { text } = query
  const found = groupsInOrder(marked, tools)
  const groups = neverEmpty(text, found, tools)
  const dropped = found.length === 0 ? [] : ofKind(marks, 'stop').map(({ word }) => word)
  const [type] = ofKind(marks, 'type')
  const [slot] = findSlots(query)
  const word = ({ start, end }: Mark): string => text.slice(start, end)
  const intent = findIntent(
    query,
    type === undefined ? null : { mark: type.named, word: word(type) },
    slot === undefined ? null : { mark: slot.signs.slot, word: word(slot) },
  )
  const places = ofKind(marks, 'place')
  const local = places.find(({ site }) => site !== null)
  const rewritings = marks.flatMap((mark) => rewritingOf(mark, text, tools.vocabulary))
  if (dropped.length > 0) rewritings.push({ kind: 'stopWords', dropped })
  if (intent !== null) rewritings.push({ kind: 'intent', from: intent.word, intent: intent.intent })
  return {
    text,
    groups,
    numbers: ofKind(marks, 'number').map(({ number }) => number),
    intent: intent?.intent ?? null,
    namedType: type?.named.type ?? null,
    placeSite: local?.site ?? null,
    foreignPlace: local === undefined ? (places[0]?.name ?? null) : null,
    slot: slot?.signs.slot ?? null,
    rewritings,
  }
}
