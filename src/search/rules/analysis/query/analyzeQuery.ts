import { comparable } from '../text/comparable.ts'
import type { AnalyzedQuery, Reading, Rewriting, TermKnowledge } from '../types.ts'
import { readOperators } from './operators.ts'
import { type ReadingTools, readWords } from './readWords.ts'
import { show } from './shown.ts'

/** Reads a query. `correct` gives the text with slips and pinyin mended, and what was mended; null: nothing. */
export const analyzeQuery = (text: string, _knowledge: TermKnowledge, tools: ReadingTools): AnalyzedQuery => {
  const { shown, isCut } = show(text)
  const { rest, phrases, excluded } = readOperators(shown)
  const before: Rewriting[] = isCut ? [{ kind: 'cut', to: shown }] : []
  const wordsOf = (part: string): string[] => tools.tokenizer.words(comparable(part)).map(({ token }) => token)
  const read = readWords(comparable(rest), tools)
  const verbatim: Reading = {
    ...read,
    groups: [
      ...phrases.map((phrase) => tools.groups.concept(comparable(phrase), [])).filter((group) => group !== null),
      ...read.groups,
    ],
    phrases: phrases.map(comparable),
    excluded: excluded.map((word) => ({ tokens: wordsOf(word), weight: 1 })),
    rewritings: [...before, ...read.rewritings],
  }
  return { shown, verbatim, corrected: null }
}
