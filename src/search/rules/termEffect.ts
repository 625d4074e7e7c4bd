import type { LexiconAddition } from './lexicon.ts'

/** Quality over the judged set, both 0 to 1: mean reciprocal rank and nDCG over the first ten hits. */
export interface JudgedFigures {
  mrr: number
  ndcg: number
}

/** Titles of the first hits of one query without and with the line, best first. */
export interface HitsChange {
  query: string
  before: string[]
  after: string[]
}

/** What a line would change if it were live (draft → effect → live). */
export interface TermEffect {
  judged: {
    /** Queries asked: those of the tuned part whose answer this library has. */
    queries: number
    before: JudgedFigures
    after: JudgedFigures
    /** Judged queries whose first hits change. */
    changed: HitsChange[]
  }
  /** The line's own words asked as queries, changed or not. */
  own: HitsChange[]
}

/**
 * Asks the judged set and the line's own words twice, without and with what is added. Rejects when there is no index to
 * ask.
 */
export type EffectOf = (added: LexiconAddition) => Promise<TermEffect>
