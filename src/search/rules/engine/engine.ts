import type { SearchAnswer, SearchQuestion } from '../question.ts'
import { answerQuestion } from './answerQuestion.ts'
import type { EngineParts } from './engineParts.ts'

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
