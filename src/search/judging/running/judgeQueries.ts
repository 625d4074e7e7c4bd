import { scoreRanking } from '../../rules/judging/scoreRanking.ts'
import type { JudgedOutcome } from '../../rules/judging/summarizeScores.ts'
import type { JudgedQuery } from '../queries/judgedQuery.ts'

/** What a search made of one query. */
export interface Ranked {
  /** External ids, best first; copies of a document under the id of the document. */
  ranking: string[]
  /** Whether a scene card or a quoted answer stood above the list. */
  card: boolean
}

/** One judged query and what became of it. */
export interface JudgedRun extends Ranked {
  query: JudgedQuery
  outcome: JudgedOutcome
}

/** Asks every query, one after the other, and scores what comes back. */
export async function judgeQueries(
  queries: readonly JudgedQuery[],
  ask: (query: JudgedQuery) => Promise<Ranked> | Ranked,
): Promise<JudgedRun[]> {
  const runs: JudgedRun[] = []
  for (const query of queries) {
    const { ranking, card } = await ask(query)
    const isNegative = query.kind === 'negative'
    const outcome = { kind: query.kind, score: isNegative ? null : scoreRanking(ranking, query.grades), card }
    runs.push({ query, ranking, card, outcome })
  }
  return runs
}
