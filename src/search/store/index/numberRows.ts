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

/**
 * Exactly these numbers; where the library has none of them, those of the same year and serial whose agency is written a
 * little shorter or longer (示建发 for 京示建发).
 */
export function numberRows(connection: Connection, numbers: readonly NumberKey[]): NumberRows {
  if (numbers.length === 0) return { own: new Set(), cited: new Set(), found: false }
  const exact = rowsOf(connection, numbers.map(storedKey))
  if (exact.found) return exact
  const keys = numbers.flatMap((number) => keysLike(connection, number))
  return keys.length === 0 ? exact : rowsOf(connection, keys)
}

function rowsOf(connection: Connection, keys: readonly string[]): NumberRows {
  const rows = connection
    .prepare('select row, cited from numbers where key in (select value from json_each(?))')
    .all(JSON.stringify(keys)) as { row: number; cited: number }[]
  const own = new Set(rows.filter(({ cited }) => cited === 0).map(({ row }) => row))
  const cited = new Set(rows.filter(({ cited }) => cited === 1).map(({ row }) => row))
  return { own, cited, found: rows.length > 0 }
}

function keysLike(connection: Connection, { agency, year, serial }: NumberKey): string[] {
  if (agency === null || year === null) return []
  const ending = `|${year}|${serial}`
  const others = connection
    .prepare('select distinct key from numbers where row in (select row from numbers where key = ?)')
    .all(ending) as { key: string }[]
  return others
    .map(({ key }) => key)
    .filter((key) => key.endsWith(ending) && key !== ending)
    .filter((key) => isWithin(agency, key.slice(0, -ending.length)) || isWithin(key.slice(0, -ending.length), agency))
}

/** Whether all characters of one stand in the other, in order. */
function isWithin(short: string, long: string): boolean {
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length && short.length >= 2
}
