import { sumOf } from './counts.mjs'

const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** A line a suite: what ran, how long it took, what came of it. */
export function tableOf(results) {
  const rows = [
    ['suite', 'passed', 'failed', 'skipped', 'time'],
    ...results.map(({ suite, passed, failed, skipped, milliseconds }) =>
      [suite, passed, failed, skipped, seconds(milliseconds)].map(String),
    ),
  ]
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) => row.map((cell, column) => align(cell, widths[column], column)).join('  ')).join('\n')
}

const align = (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width))

/** `N passed, N failed`, and what was skipped if anything was: the last line, which CI reads. */
export function lastLineOf(results) {
  const { passed, failed, skipped } = sumOf(results)
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
