import type { RetrievalPlan } from '../../rules/searchIndex.ts'
import type { NumberRows } from './numberRows.ts'
import type { Parts } from './parts.ts'
import { priorsOver } from './priorsOver.ts'

/** How much more a word in the title counts than one anywhere. */
const TITLE_FACTOR = 1.3
/** Above everything words can reach: the document that bears the number, then those that cite it. */
const OWN_NUMBER = 6
const CITED_NUMBER = 3

/** Rough order: share of the query's weight found, more in the title, plus priors; by date the date alone. */
export function scorerOf(plan: RetrievalPlan, numbers: NumberRows, { columns, masks }: Parts): (row: number) => number {
  const { published } = columns
  if (plan.sort === 'date') return (row) => published[row] as number
  const prior = priorsOver(plan.priors, columns)
  const sums = masks.sums()
  const whole = Math.max(sums[sums.length - 1] ?? 0, Number.EPSILON)
  const { any, title } = masks
  const byWords = (row: number) =>
    ((sums[any[row] as number] as number) + TITLE_FACTOR * (sums[title[row] as number] as number)) / whole + prior(row)
  if (!numbers.found) return byWords
  return (row) => byWords(row) + (numbers.own.has(row) ? OWN_NUMBER : CITED_NUMBER)
}
