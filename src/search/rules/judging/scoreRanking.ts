/** How well one ranking answers one query; all figures from 0 to 1. */
export interface RankingScore {
  /** 1 / rank of the first document that is the answer (grade 3); 0 when none was found. */
  reciprocalRank: number
  /** Normalized discounted cumulative gain of the first ten, gain 2^grade − 1, discount log2(rank + 1). */
  ndcg: number
  /** Share of the good documents (grade 2 and 3, at most ten of them) that stand among the first ten. */
  recall: number
  /** Whether the first document is the answer. */
  firstRight: boolean
  /** Whether nothing was found at all. */
  empty: boolean
}

/** 3 the answer, 2 good, 1 related, by document; what is not listed is 0. */
export type Grades = Readonly<Record<string, number>>

const FIRST = 10
const ANSWER = 3
const GOOD = 2

const gain = (grade: number): number => 2 ** grade - 1

const discounted = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0)

/**
 * Scores a ranking, best first. A document that comes again counts nothing the second time, so that re-posts of one
 * notice don't fill the page. Throws RangeError for grades without an answer.
 */
export function scoreRanking(ranking: readonly string[], grades: Grades): RankingScore {
  const found = ranking.map((id, index) => (ranking.indexOf(id) === index ? (grades[id] ?? 0) : 0))
  const wanted = Object.values(grades).sort((a, b) => b - a)
  if (wanted[0] !== ANSWER) throw new RangeError('Grades without an answer')
  const answerAt = found.indexOf(ANSWER)
  const good = Math.min(FIRST, wanted.filter((grade) => grade >= GOOD).length)
  return {
    reciprocalRank: answerAt === -1 ? 0 : 1 / (answerAt + 1),
    ndcg: discounted(found.slice(0, FIRST)) / discounted(wanted.slice(0, FIRST)),
    recall: found.slice(0, FIRST).filter((grade) => grade >= GOOD).length / good,
    firstRight: answerAt === 0,
    empty: ranking.length === 0,
  }
}
