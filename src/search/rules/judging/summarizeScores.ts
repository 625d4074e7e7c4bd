import { QUERY_KINDS, type QueryKind } from './queryKinds.ts'
import type { RankingScore } from './scoreRanking.ts'

/** What happened to one judged query. */
export interface JudgedOutcome {
  kind: QueryKind
  /** Null for a query that nothing answers. */
  score: RankingScore | null
  /** Whether a scene card or a quoted answer was given. */
  card: boolean
}

/** Means over queries that have an answer, 0 to 1. */
export interface QualityFigures {
  queries: number
  mrr: number
  ndcg: number
  recall: number
  zeroRate: number
  firstRight: number
}

export interface QualityReport {
  overall: QualityFigures
  /** Kinds that were asked, in the order of `QUERY_KINDS`; without `negative`. */
  byKind: Partial<Record<QueryKind, QualityFigures>>
  /** Queries that nothing answers, and how many of them got a card all the same. */
  negatives: { queries: number; cards: number }
}

/** Sums up what happened to judged queries. Without any query of a sort its figures are NaN. */
export function summarizeScores(outcomes: readonly JudgedOutcome[]): QualityReport {
  const byKind = QUERY_KINDS.map(
    (kind) => [kind, scoresOf(outcomes.filter((outcome) => outcome.kind === kind))] as const,
  )
  const unanswerable = outcomes.filter(({ score }) => score === null)
  return {
    overall: means(scoresOf(outcomes)),
    byKind: Object.fromEntries(
      byKind.filter(([, scores]) => scores.length > 0).map(([kind, scores]) => [kind, means(scores)]),
    ),
    negatives: { queries: unanswerable.length, cards: unanswerable.filter(({ card }) => card).length },
  }
}

const scoresOf = (outcomes: readonly JudgedOutcome[]): RankingScore[] => outcomes.flatMap(({ score }) => score ?? [])

function means(scores: readonly RankingScore[]): QualityFigures {
  const mean = (of: (score: RankingScore) => number) =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length
  return {
    queries: scores.length,
    mrr: mean(({ reciprocalRank }) => reciprocalRank),
    ndcg: mean(({ ndcg }) => ndcg),
    recall: mean(({ recall }) => recall),
    zeroRate: mean(({ empty }) => Number(empty)),
    firstRight: mean(({ firstRight }) => Number(firstRight)),
  }
}
