import type { Analyzer } from '../analysis/types.ts'
import type { Pin } from '../pins.ts'
import type { SearchAnswer, SearchQuestion } from '../question.ts'
import type { SearchIndex } from '../searchIndex.ts'
import type { Switches } from '../switches.ts'
import { answerQuestion } from './answerQuestion.ts'

/** What a search is answered with. */
export interface EngineParts {
  index: SearchIndex
  analyzer: Analyzer
  /** What editors put first, at this moment. */
  pins(): readonly Pin[]
  now(): Date
  /** Slug of the city's own site, whose guides hold everywhere. */
  citySite: string
  switches: Switches
}

/** The whole of search over one index: the same for the public page, the judge and the benchmarks. */
export interface SearchEngine {
  search(question: SearchQuestion): Promise<SearchAnswer>
  suggest(typed: string, limit: number): string[]
}

export function createSearchEngine(parts: EngineParts): SearchEngine {
  return {
    search: (question) => answerQuestion(question, parts),
    suggest: (typed, limit) => parts.index.knowledge.terms.suggest(parts.analyzer.normalize(typed).trim(), limit),
  }
}
