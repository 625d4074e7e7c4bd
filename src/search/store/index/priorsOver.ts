import type { Priors } from '../../rules/searchIndex.ts'
import type { Columns } from './columns.ts'
import { seconds } from './restrictions.ts'

const SECONDS_A_YEAR = 365.25 * 24 * 3600

/** What a row gains before any word is looked at; tables by code, made once a query. */
export function priorsOver(priors: Priors, columns: Columns): (row: number) => number {
  const type = gains(columns, 'type', priors.type)
  const validity = gains(columns, 'validity', priors.validity)
  const sites = [priors.site, priors.place].flatMap((one) =>
    one === null ? [] : [gains(columns, 'site', { [one.slug]: one.gain })],
  )
  const { published } = columns
  const today = seconds(priors.freshness.today)
  const { gain, halfLifeYears } = priors.freshness
  const decay = -Math.LN2 / (halfLifeYears * SECONDS_A_YEAR)
  return (row) => {
    let sum = (type.table[type.codes[row] as number] ?? 0) + (validity.table[validity.codes[row] as number] ?? 0)
    for (const { codes, table } of sites) sum += table[codes[row] as number] ?? 0
    return sum + gain * Math.exp(decay * Math.max(0, today - (published[row] as number)))
  }
}

function gains(columns: Columns, name: 'type' | 'validity' | 'site', by: Readonly<Record<string, number>>) {
  const { codes, size, valuesOf } = columns.facet(name)
  const table = Float64Array.from({ length: size }, (_, code) =>
    Math.max(...valuesOf(code).map((value) => by[value] ?? 0), ...(valuesOf(code).length > 0 ? [] : [0])),
  )
  return { codes, table }
}
