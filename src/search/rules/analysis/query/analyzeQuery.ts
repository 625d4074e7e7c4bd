import { comparable } from '../text/comparable.ts'
import type { AnalyzedQuery, Reading, Rewriting, TermKnowledge } from '../types.ts'
import { markQuery } from './markQuery.ts'
import { mend } from './mend.ts'
import { type Operators, readOperators } from './operators.ts'
import { type ReadingTools, readWords, type WordsRead } from './readWords.ts'
import { readScript } from './script.ts'
import { show } from './shown.ts'

const withOperators = (read: WordsRead, { phrases, excluded }: Operators, tools: ReadingTools): Reading => {
  const wordsOf = (text: string): string[] => tools.tokenizer.words(comparable(text)).map(({ token }) => token)
  const quoted = phrases.map((phrase) => tools.groups.concept(comparable(phrase), []))
  return {
    ...read,
    groups: [...quoted.filter((group) => group !== null), ...read.groups],
    phrases: phrases.map(comparable),
    excluded: excluded.map((word) => ({ tokens: wordsOf(word), weight: 1 })),
  }
}

const withFirst = (reading: Reading, first: readonly Rewriting[]): Reading => ({
  ...reading,
  rewritings: [...first, ...reading.rewritings],
})

const MAY_BE_TONED = /[\u00c0-\u01dc]|[\u0300-\u036f]/
const TONED = /([A-Za-z])[\u0300-\u0304\u030c]+/g

/** gōngjījīn as gongjijin, nǚ as nv: pinyin out of a dictionary. */
const withoutTones = (typed: string): string =>
  MAY_BE_TONED.test(typed)
    ? typed
        .normalize('NFD')
        .replace(/[uU]\u0308/g, 'v')
        .replace(TONED, '$1')
        .normalize('NFC')
    : typed

/** Reads a query twice: as it was typed, and with slips and pinyin mended. Never throws, whatever it is given. */
export const analyzeQuery = (typed: string, knowledge: TermKnowledge, tools: ReadingTools): AnalyzedQuery => {
  const { shown, isCut } = show(withoutTones(typed))
  const operators = readOperators(shown)
  const { text, isTraditional, synonyms } = readScript(operators.rest, tools.tokenizer)
  const first: Rewriting[] = [
    ...(isCut ? [{ kind: 'cut', to: shown } as const] : []),
    ...(isTraditional ? [{ kind: 'script', from: operators.rest.trim(), to: text } as const] : []),
  ]
  const marked = markQuery(text, synonyms, tools)
  const verbatim = withFirst(withOperators(readWords(marked, tools), operators, tools), first)
  const mended = mend(marked, knowledge, tools)
  if (mended === null) return { shown, verbatim, corrected: null }
  const meant = markQuery(mended.text, mended.synonyms, tools)
  const corrected = withOperators(readWords(meant, tools), operators, tools)
  return { shown, verbatim, corrected: withFirst(corrected, [...first, ...mended.rewritings]) }
}
