import { citedNumbers, numberKey } from './numbers/numberKeys.ts'
import { analyzeQuery } from './query/analyzeQuery.ts'
import { createFindSynonyms } from './query/conceptSynonyms.ts'
import { createGroups } from './query/groups.ts'
import { createTermBook } from './sound/termBook.ts'
import { comparable } from './text/comparable.ts'
import { type NormalizedText, normalizeText } from './text/normalizeText.ts'
import type { AnalysisSettings, Analyzer, TokenSpan } from './types.ts'
import { versionOf } from './version.ts'
import { compileVocabulary } from './vocabulary/vocabulary.ts'
import { tokensOfBothForms } from './words/bothForms.ts'
import { segmenterFor } from './words/segmenter.ts'
import { createTermsOf } from './words/termsOf.ts'
import { createTokenizer, type Tokenizer } from './words/tokenizer.ts'
import { wantedSpans } from './words/wantedSpans.ts'

const spansIn = ({ text, phrased }: NormalizedText, tokenizer: Tokenizer): TokenSpan[] =>
  phrased === null ? tokenizer.tokens(text) : tokensOfBothForms(text, phrased, tokenizer)

const inOriginal = ({ token, start, end }: TokenSpan, { starts, ends }: NormalizedText): TokenSpan =>
  starts === null || ends === null
    ? { token, start, end }
    : { token, start: starts[start] ?? 0, end: ends[Math.max(start, end - 1)] ?? 0 }

/** The analysis of texts and queries with these words. Making one loads the segmenter: about 0.3 s the first time. */
export const createAnalyzer = (settings: AnalysisSettings): Analyzer => {
  const domainWords = [...new Set(settings.lexicon.domainWords.map(comparable))].sort()
  const segmenter = segmenterFor(domainWords)
  const tokenizer = createTokenizer(segmenter)
  const vocabulary = compileVocabulary(settings)
  const tools = {
    tokenizer,
    segmenter,
    groups: createGroups(tokenizer, segmenter),
    vocabulary,
    findSynonyms: createFindSynonyms(tokenizer, segmenter, vocabulary.synonyms),
  }
  return {
    version: versionOf(domainWords),
    tokens: (text) => {
      const normalized = normalizeText(text)
      return normalized.phrased === null
        ? tokenizer.tokenTexts(normalized.text)
        : spansIn(normalized, tokenizer).map(({ token }) => token)
    },
    spans: (text, wanted) => {
      const normalized = normalizeText(text)
      const spans =
        wanted && normalized.phrased === null
          ? wantedSpans(normalized.text, wanted, tokenizer)
          : spansIn(normalized, tokenizer).filter(({ token }) => wanted?.has(token) ?? true)
      return spans.map((span) => inOriginal(span, normalized))
    },
    normalize: comparable,
    numberKey,
    citedNumbers,
    analyzeQuery: (text, knowledge) => analyzeQuery(text, knowledge, tools),
    createTermBook: (terms) => {
      const comparableTerms = [...terms].map(([term, weight]) => [comparable(term), weight] as const)
      return createTermBook(comparableTerms, segmenter.cut)
    },
    termsOf: createTermsOf(segmenter),
  }
}
