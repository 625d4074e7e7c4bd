import { FACETS } from '../../rules/question.ts'
import type { RetrievalPlan } from '../../rules/searchIndex.ts'
import type { Columns, FacetColumn } from './columns.ts'

/** A row that fails this is out whatever facet is looked at. */
export const OUT = 1 << 15

/** Which chosen facets a row fails (bit n: the n-th of `FACETS`), or `OUT`. */
export type Failing = (row: number) => number

/** The restrictions of a plan over the columns, made once a query. */
export function restrictionsOf(plan: RetrievalPlan, columns: Columns): Failing {
  const chosen = FACETS.flatMap((name, index) => {
    const values = plan.chosen[name]
    return values.length === 0 ? [] : [{ bit: 1 << index, ...allowedCodes(columns.facet(name), values) }]
  })
  const onSite = plan.onSite === null ? null : allowedCodes(columns.facet('site'), [plan.onSite])
  const from = plan.publishedFrom === null ? 0 : seconds(plan.publishedFrom)
  const before = plan.publishedBefore === null ? Number.POSITIVE_INFINITY : seconds(plan.publishedBefore)
  const { alive, published } = columns
  return (row) => {
    const at = published[row] as number
    if (!alive[row] || at < from || at >= before) return OUT
    if (onSite && !onSite.allowed[onSite.codes[row] as number]) return OUT
    let failing = 0
    for (const { bit, codes, allowed } of chosen) if (!allowed[codes[row] as number]) failing |= bit
    return failing
  }
}

export const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000)

function allowedCodes(facet: FacetColumn, values: readonly string[]) {
  const allowed = new Uint8Array(facet.size)
  for (let code = 0; code < facet.size; code++) {
    if (facet.valuesOf(code).some((value) => values.includes(value))) allowed[code] = 1
  }
  return { codes: facet.codes, allowed }
}
