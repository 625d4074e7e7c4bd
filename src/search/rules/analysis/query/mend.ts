import type { Rewriting, TermKnowledge } from '../types.ts'
import type { Synonym } from '../vocabulary/synonyms.ts'
import { isFirm, type MarkedQuery } from './mark.ts'
import { markQuery } from './markQuery.ts'
import { applyMendings, type Mending } from './mending.ts'
import { mendPinyin } from './mendPinyin.ts'
import { mendSlips } from './mendSlips.ts'
import type { ReadingTools } from './readWords.ts'
import type { OwnSynonyms } from './script.ts'

/** A query as it was probably meant. */
export interface Mended {
  text: string
  rewritings: Rewriting[]
  synonyms: OwnSynonyms
}

/** What else a term written for pinyin may be: less likely than the best. */
const OTHER_MEANING = 0.6

const otherMeanings = (mendings: readonly Mending[]): Map<string, readonly Synonym[]> =>
  new Map(
    mendings.flatMap(({ others }) =>
      [...others]
        .filter(([, more]) => more.length > 0)
        .map(([term, more]) => [term, more.map((text) => ({ text, weight: OTHER_MEANING, isSame: false }))] as const),
    ),
  )

/** Pinyin first, then slips in what that leaves; null when there is nothing to mend. */
export const mend = (marked: MarkedQuery, knowledge: TermKnowledge, tools: ReadingTools): Mended | null => {
  const { text, own } = marked.query
  const spelled = mendPinyin(text, marked.marks.filter(isFirm), knowledge, tools)
  const inHan = applyMendings(text, spelled)
  const { marks } = spelled.length === 0 ? marked : markQuery(inHan, own, tools)
  const slips = mendSlips(inHan, marks.filter(isFirm), knowledge, tools.tokenizer)
  const mendings = [...spelled, ...slips]
  if (mendings.length === 0) return null
  return {
    text: applyMendings(inHan, slips),
    rewritings: mendings.map(({ rewriting }) => rewriting),
    synonyms: new Map([...own, ...otherMeanings(mendings)]),
  }
}
