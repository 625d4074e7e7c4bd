import type { QueryKind } from './queryKinds.ts'
import type { QualityReport } from './summarizeScores.ts'

/** What quality is aimed at; figures from 0 to 1. A target over several kinds is their mean over all their queries. */
export interface QualityTargets {
  mrr: number
  ndcg: number
  /** At most. */
  zeroRate: number
  /** Mean reciprocal rank of some kinds together. */
  kinds: readonly { kinds: readonly QueryKind[]; mrr: number }[]
  /** Cards for queries that nothing answers, at most. */
  negativeCards: number
}

export interface CheckedTarget {
  name: string
  wanted: number
  got: number
  /** Whether `wanted` is the most or the least that is allowed. */
  bound: 'least' | 'most'
  reached: boolean
}

/** Rounding of a sum is no miss. */
const TOLERANCE = 1e-9

/** Holds a report against targets, in their order. What was not asked counts as missed. */
export function checkTargets(report: QualityReport, targets: QualityTargets): CheckedTarget[] {
  const least = (name: string, got: number, wanted: number): CheckedTarget => ({
    ...{ name, wanted, got, bound: 'least' },
    reached: got >= wanted - TOLERANCE,
  })
  const most = (name: string, got: number, wanted: number): CheckedTarget => ({
    ...{ name, wanted, got, bound: 'most' },
    reached: got <= wanted + TOLERANCE,
  })
  return [
    least('MRR', report.overall.mrr, targets.mrr),
    least('nDCG@10', report.overall.ndcg, targets.ndcg),
    most('zero results', report.overall.zeroRate, targets.zeroRate),
    ...targets.kinds.map(({ kinds, mrr }) => least(`MRR ${kinds.join(' + ')}`, mrrOf(report, kinds), mrr)),
    most(
      'cards for negatives',
      report.negatives.queries > 0 ? report.negatives.cards : Number.NaN,
      targets.negativeCards,
    ),
  ]
}

function mrrOf({ byKind }: QualityReport, kinds: readonly QueryKind[]): number {
  const asked = kinds.flatMap((kind) => byKind[kind] ?? [])
  const queries = asked.reduce((sum, figures) => sum + figures.queries, 0)
  return asked.reduce((sum, figures) => sum + figures.mrr * figures.queries, 0) / queries
}
