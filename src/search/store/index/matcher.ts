import { requiredMask } from '../../rules/ranking/requiredMask.ts'
import type { RetrievalPlan } from '../../rules/searchIndex.ts'
import { matchExpression } from './matchExpression.ts'
import type { NumberRows } from './numberRows.ts'
import type { Parts } from './parts.ts'
import { rowsWithPhrases } from './phraseRows.ts'

type Matcher = (row: number) => boolean

/** Sums of weights are compared with a share of themselves: rounding must not decide. */
const ROUNDING = 1e-9

/** A number that is in the library decides alone; otherwise the groups, then exclusions and phrases. */
export function matcherOf(plan: RetrievalPlan, numbers: NumberRows, parts: Parts): Matcher {
  if (numbers.found) return (row) => numbers.own.has(row) || numbers.cited.has(row)
  const byGroups = groupMatcher(plan, parts)
  const without = excludedRows(plan, parts)
  const matches: Matcher = without.size === 0 ? byGroups : (row) => byGroups(row) && !without.has(row)
  if (plan.phrases.length === 0) return matches
  const inPhrase = rowsWithPhrases(plan.phrases, parts, matches)
  return (row) => inPhrase.has(row)
}

function groupMatcher(plan: RetrievalPlan, { masks }: Parts): Matcher {
  const { everything, groups, leastShare, phrases } = plan
  if (groups.length === 0) return () => everything || phrases.length > 0
  const { any } = masks
  const needed = requiredMask(plan)
  if (leastShare >= 1) return (row) => any[row] !== 0 && ((any[row] as number) & needed) === needed
  const sums = masks.sums()
  const least = (sums[needed] ?? 0) * leastShare - ROUNDING
  return (row) => any[row] !== 0 && (sums[(any[row] as number) & needed] as number) >= least
}

function excludedRows({ excluded }: RetrievalPlan, { postings }: Parts): ReadonlySet<number> {
  const expressions = excluded.flatMap((alternative) => matchExpression(alternative) ?? [])
  return new Set(expressions.flatMap((expression) => [...postings.rows(expression)]))
}
