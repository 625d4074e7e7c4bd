import type { Priors } from '../../rules/searchIndex.ts'
import type { Columns } from './columns.ts'
import { seconds } from './restrictions.ts'

const SECONDS_A_YEAR = 365.25 * 24 * 3600

/** What a row gains before any word is looked at; tables by code, made once a query. */
export function priorsOver(priors: Priors, columns: Columns): (row: number) => number {
  const { usedBy, freshness } = priors
  const tables = [
    facetGains(columns, 'type', priors.type),
    facetGains(columns, 'validity', priors.validity),
    ...(usedBy === null ? [] : [facetGains(columns, 'site', { [usedBy.site]: usedBy.gain })]),
    { codes: columns.home.codes, gains: columns.home.values.map((site) => priors.home[site] ?? 0) },
  ]
  const { published } = columns
  const today = seconds(freshness.today)
  const decay = -Math.LN2 / (freshness.halfLifeYears * SECONDS_A_YEAR)
  return (row) => {
    let sum = freshness.gain * Math.exp(decay * Math.max(0, today - (published[row] as number)))
    for (const { codes, gains } of tables) sum += gains[codes[row] as number] as number
    return sum
  }
}

/** A row with several values gains by the best of them. */
function facetGains(columns: Columns, name: 'type' | 'validity' | 'site', by: Readonly<Record<string, number>>) {
  const { codes, size, valuesOf } = columns.facet(name)
  const gainOf = (code: number) => {
    const values = valuesOf(code)
    return values.length === 0 ? 0 : Math.max(...values.map((value) => by[value] ?? 0))
  }
  return { codes, gains: Array.from({ length: size }, (_, code) => gainOf(code)) }
}
