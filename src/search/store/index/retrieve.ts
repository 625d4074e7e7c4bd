import type { Candidate, Retrieval, RetrievalPlan } from '../../rules/searchIndex.ts'
import { BestRows, type ScoredRow } from './bestRows.ts'
import { FacetCounts } from './facetCounts.ts'
import { matcherOf } from './matcher.ts'
import { type NumberRows, numberRows } from './numberRows.ts'
import type { Parts } from './parts.ts'
import { restrictionsOf } from './restrictions.ts'
import { scorerOf } from './scorer.ts'

/** Finds, counts and roughly orders: sets of rows from the postings, everything else over typed arrays. */
export function retrieve(plan: RetrievalPlan, parts: Parts): Retrieval {
  const { columns, masks } = parts
  masks.fill(plan.groups, parts.postings, columns.rows, parts.documents)
  const numbers = numberRows(parts.connection, plan.numbers)
  const matches = matcherOf(plan, numbers, parts)
  const failingOf = restrictionsOf(plan, columns)
  const scoreOf = scorerOf(plan, numbers, parts)
  const counts = new FacetCounts(columns)
  const best = new BestRows(plan, columns)
  for (const row of rowsToLookAt(plan, numbers, parts)) {
    if (!matches(row)) continue
    const failing = failingOf(row)
    // One facet's choice missed: counted in that facet only. Two missed: nowhere.
    if ((failing & (failing - 1)) !== 0) continue
    counts.add(row, failing)
    if (failing === 0) best.add(row, scoreOf(row))
  }
  const toCandidate = ({ row, score, head }: ScoredRow & { head: boolean }): Candidate => ({
    row,
    score,
    titleMask: masks.title[row] ?? 0,
    anyMask: masks.any[row] ?? 0,
    number: numbers.own.has(row) ? 'own' : numbers.cited.has(row) ? 'cited' : null,
    head,
    collapsed: best.collapsedBehind(row),
  })
  const candidates = best.sorted().map(toCandidate)
  const holding = masks.rows.map(({ length }) => length)
  return { total: best.total, candidates, facets: counts.byFacet(), weights: [...masks.weights], holding }
}

function* upTo(rows: number): Generator<number> {
  for (let row = 0; row < rows; row++) yield row
}

/** Every row that may match: where all ideas are required, the rows of the rarest. */
function rowsToLookAt(plan: RetrievalPlan, numbers: NumberRows, { masks, columns }: Parts): Iterable<number> {
  if (numbers.found) return new Set([...numbers.own, ...numbers.cited])
  if (plan.groups.length === 0 || plan.leastShare < 1) return upTo(columns.rows)
  const lists = plan.required.map((group) => masks.rows[group] ?? [])
  return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest))
}
