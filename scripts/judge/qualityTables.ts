import type { CheckedTarget } from '../../src/search/rules/judging/checkTargets.ts'
import type { QualityFigures, QualityReport } from '../../src/search/rules/judging/summarizeScores.ts'
import { markdownTable } from './markdownTable.ts'

const HEAD = ['', 'queries', 'MRR', 'nDCG@10', 'recall@10', 'first right', 'zero results']

const three = (figure: number): string => figure.toFixed(3)

const cells = ({ queries, mrr, ndcg, recall, firstRight, zeroRate }: QualityFigures): string[] => [
  String(queries),
  ...[mrr, ndcg, recall, firstRight, zeroRate].map(three),
]

/** One line a kind, and all of them. */
export function kindsTable({ overall, byKind, negatives }: QualityReport): string {
  const kinds = Object.entries(byKind).map(([kind, figures]) => [kind, ...cells(figures)])
  const table = markdownTable([HEAD, ...kinds, ['**all**', ...cells(overall)]])
  return negatives.queries === 0
    ? table
    : `${table}\n\nnegative: ${negatives.queries} queries that nothing here answers, ${negatives.cards} got a card.`
}

/** One line a system, over the same queries. */
export const systemsTable = (systems: readonly (readonly [name: string, report: QualityReport])[]): string =>
  markdownTable([HEAD, ...systems.map(([name, { overall }]) => [name, ...cells(overall)])])

/** What each part is worth: figures without it, and what is lost. */
export function ablationTable(
  whole: QualityReport,
  without: readonly (readonly [name: string, report: QualityReport])[],
) {
  const signed = (figure: number) => (figure > 0 ? '+' : '') + figure.toFixed(3)
  const line = ([name, { overall, negatives }]: readonly [string, QualityReport]): string[] => [
    name,
    three(overall.mrr),
    signed(overall.mrr - whole.overall.mrr),
    three(overall.ndcg),
    three(overall.zeroRate),
    String(negatives.cards),
  ]
  return markdownTable([
    ['without', 'MRR', 'change', 'nDCG@10', 'zero results', 'cards for negatives'],
    line(['(nothing: all parts work)', whole]),
    ...without.map(line),
  ])
}

/** One line a target. */
export const targetLines = (checked: readonly CheckedTarget[]): string[] =>
  checked.map(
    ({ name, wanted, got, bound, reached }) =>
      `${reached ? 'reached' : 'MISSED '}  ${name}: ${three(got)} (at ${bound} ${wanted})`,
  )
