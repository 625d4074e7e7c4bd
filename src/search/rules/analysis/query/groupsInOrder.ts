import type { ConceptGroup } from '../types.ts'
import type { Synonym } from '../vocabulary/synonyms.ts'
import type { Tokenizer } from '../words/tokenizer.ts'
import type { FindSynonyms } from './conceptSynonyms.ts'
import type { Groups } from './groups.ts'
import { groupWords } from './groupWords.ts'
import type { Mark, MarkedQuery } from './mark.ts'
import type { OwnSynonyms } from './script.ts'
import { gapsBetween } from './span.ts'

/** What groups are made with. */
export interface GroupingTools {
  tokenizer: Tokenizer
  groups: Groups
  findSynonyms: FindSynonyms
}

const groupOf = (mark: Mark, text: string, own: OwnSynonyms, tools: GroupingTools): ConceptGroup | null => {
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

/** The groups of a query in the order of its words; empty when it has none but stop words. */
export const groupsInOrder = ({ query, marks }: MarkedQuery, tools: GroupingTools): ConceptGroup[] => {
  const { text, own } = query
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
export const neverEmpty = (text: string, groups: ConceptGroup[], tools: GroupingTools): ConceptGroup[] => {
  if (groups.some(({ substantive }) => substantive)) return withoutLoneCharacters(groups)
  const sources = groups.length > 0 ? groups.map(({ source }) => source) : wordsOf(text, tools.tokenizer)
  return sources.map((source) => tools.groups.concept(source, [])).filter((group) => group !== null)
}

const wordsOf = (text: string, tokenizer: Tokenizer): string[] => tokenizer.words(text).map(({ token }) => token)
