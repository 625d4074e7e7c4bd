import { formatDocumentNumber } from '../../../../library/index.ts'
import type { ConceptGroup, NumberKey, Reading, Rewriting, TokenSpan } from '../types.ts'
import type { Synonym } from '../vocabulary/synonyms.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { Segmenter } from '../words/segmenter.ts'
import type { Tokenizer } from '../words/tokenizer.ts'
import type { FindSynonyms } from './conceptSynonyms.ts'
import { cutQuery } from './cutQuery.ts'
import type { Groups } from './groups.ts'
import { groupWords } from './groupWords.ts'
import { findIntent } from './intent.ts'
import type { Mark } from './mark.ts'
import { markQuery } from './markQuery.ts'
import { findSlots } from './markQuestion.ts'
import type { OwnSynonyms } from './script.ts'
import { gapsBetween } from './span.ts'

/** What reading a query needs. */
export interface ReadingTools {
  tokenizer: Tokenizer
  segmenter: Segmenter
  groups: Groups
  vocabulary: Vocabulary
  findSynonyms: FindSynonyms
}

/** Everything of a reading that its words say. */
export type WordsRead = Omit<Reading, 'phrases' | 'excluded'>

const written = ({ agency, year, serial }: NumberKey): string =>
  year === null ? `${agency ?? ''}${serial}号` : formatDocumentNumber({ agency: agency ?? '', year, serial })

const groupOf = (mark: Mark, text: string, own: OwnSynonyms, tools: ReadingTools): ConceptGroup | null => {
  const source = text.slice(mark.start, mark.end)
  const { groups, findSynonyms } = tools
  if (mark.kind === 'concept') {
    return groups.concept(source, findSynonyms(mark.key, own))
  }
  if (mark.kind === 'number') return groups.literal(source)
  if (mark.kind === 'place') return mark.site === null ? groups.concept(source, []) : groups.helping(source, [])
  if (mark.kind === 'slot') return groups.helping(source, mark.signs.words)
  if (mark.kind === 'type') return mark.named.filler ? null : groups.helping(source, [])
  return null
}

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

const inOrder = (text: string, marks: readonly Mark[], own: OwnSynonyms, tools: ReadingTools): ConceptGroup[] => {
  const synonymsOf = (word: string): Synonym[] => tools.findSynonyms(word, own)
  const placed = marks.map((mark) => ({ start: mark.start, groups: [groupOf(mark, text, own, tools)] }))
  const plain = gapsBetween(text.length, marks).map(({ start, end }) => ({
    start,
    groups: groupWords(tools.tokenizer.words(text.slice(start, end)), tools.groups, synonymsOf),
  }))
  return [...placed, ...plain]
    .sort((one, other) => one.start - other.start)
    .flatMap(({ groups }) => groups)
    .filter((group) => group !== null)
}

/** A single character beside words that name something merely helps: 算, 生. */
const withoutLoneCharacters = (groups: ConceptGroup[]): ConceptGroup[] => {
  const isLone = ({ source }: ConceptGroup): boolean => [...source].length === 1
  if (!groups.some((group) => group.substantive && !isLone(group))) return groups
  return groups.map((group) => (isLone(group) ? { ...group, substantive: false } : group))
}

/** When nothing names a thing, the words that merely help are the thing; when nothing is left, every word is. */
const neverEmpty = (text: string, groups: ConceptGroup[], tools: ReadingTools): ConceptGroup[] => {
  if (groups.some(({ substantive }) => substantive)) return withoutLoneCharacters(groups)
  const sources = groups.length > 0 ? groups.map(({ source }) => source) : wordsOf(text, tools.tokenizer)
  return sources.map((source) => tools.groups.concept(source, [])).filter((group) => group !== null)
}

const wordsOf = (text: string, tokenizer: Tokenizer): string[] =>
  tokenizer.words(text).map(({ token }: TokenSpan) => token)

const ofKind = <K extends Mark['kind']>(marks: readonly Mark[], kind: K): Extract<Mark, { kind: K }>[] =>
  marks.filter((mark): mark is Extract<Mark, { kind: K }> => mark.kind === kind)

/** Reads a normalised query without its quotes and exclusions. */
export const readWords = (text: string, own: OwnSynonyms, tools: ReadingTools): WordsRead => {
  const query = cutQuery(text, own, tools)
  const marks = markQuery(query, tools.vocabulary)
  const found = inOrder(text, marks, own, tools)
  const groups = neverEmpty(text, found, tools)
  const dropped = found.length === 0 ? [] : ofKind(marks, 'stop').map(({ word }) => word)
  const [type] = ofKind(marks, 'type')
  const [slot] = findSlots(query)
  const word = ({ start, end }: Mark): string => text.slice(start, end)
  const intent = findIntent(
    text,
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
