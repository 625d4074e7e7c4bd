import type { NumberKey } from '../../rules/analysis/types.ts'
import type { Connection } from './connection.ts'

/** Rows that a query's document numbers lead to. */
export interface NumberRows {
  /** Bear one of the numbers. */
  own: ReadonlySet<number>
  /** Cite one of them. */
  cited: ReadonlySet<number>
  found: boolean
}

/** As stored, with what the asker left out left out. */
const storedKey = ({ agency, year, serial }: NumberKey): string => `${agency ?? ''}|${year ?? ''}|${serial}`

export function numberRows(connection: Connection, numbers: readonly NumberKey[]): NumberRows {
  if (numbers.length === 0) return { own: new Set(), cited: new Set(), found: false }
  const rows = connection
    .prepare('select row, cited from numbers where key in (select value from json_each(?))')
    .all(JSON.stringify(numbers.map(storedKey))) as { row: number; cited: number }[]
  const own = new Set(rows.filter(({ cited }) => cited === 0).map(({ row }) => row))
  const cited = new Set(rows.filter(({ cited }) => cited === 1).map(({ row }) => row))
  return { own, cited, found: rows.length > 0 }
}
