import type { Parts } from './parts.ts'

/** Most texts that are looked through for a phrase, the newest first: a common one must not take seconds. */
const MOST_LOOKED_THROUGH = 5_000

const HOLDS = 'instr(coalesce(normalized, title || char(10) || body), ?) > 0'

/** Rows among the candidates whose title or body holds every phrase word for word (normalised on both sides). */
export function rowsWithPhrases(
  phrases: readonly string[],
  { connection, columns }: Parts,
  isCandidate: (row: number) => boolean,
): ReadonlySet<number> {
  const candidates: number[] = []
  for (let row = 0; row < columns.rows; row++) if (columns.alive[row] && isCandidate(row)) candidates.push(row)
  const newest = candidates
    .sort((a, b) => (columns.published[b] as number) - (columns.published[a] as number))
    .slice(0, MOST_LOOKED_THROUGH)
  const all = phrases.map(() => HOLDS).join(' and ')
  const found = connection
    .prepare(`select row from documents where row in (select value from json_each(?)) and ${all}`)
    .all(JSON.stringify(newest), ...phrases) as { row: number }[]
  return new Set(found.map(({ row }) => row))
}
