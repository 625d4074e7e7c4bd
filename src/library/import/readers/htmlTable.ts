import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'
import type { InlineRun, TableBlock, TableCell } from '../rules/bodyBlocks.ts'

/**
 * A data table as a block; null for a table that only lays out a page (one cell, one column or tables inside). A first
 * row without `th` counts as the head when all its cells are bold.
 */
export function readTable($: CheerioAPI, table: Element, runsOf: (cell: Element) => InlineRun[]): TableBlock | null {
  const rows = $(table)
    .find('tr')
    .get()
    .map((row) => $(row).children('td, th').get() as Element[])
    .filter((cells) => cells.length > 0)
  const isLayout = $(table).find('table').length > 0 || rows.every((cells) => cells.length === 1)
  if (isLayout) return null
  const caption = $(table).children('caption').text().trim()
  const read = rows.map((cells, row) => cells.map((cell, column) => readCell(cell, row, column, runsOf)))
  return { kind: 'table', caption: caption || null, rows: withBoldHead(read) }
}

function readCell(cell: Element, row: number, column: number, runsOf: (cell: Element) => InlineRun[]): TableCell {
  const heads = cell.name === 'th'
  const isRowHead = cell.attribs.scope === 'row' || (row > 0 && column === 0)
  return {
    header: heads ? (isRowHead ? 'row' : 'column') : 'none',
    colSpan: span(cell.attribs.colspan),
    rowSpan: span(cell.attribs.rowspan),
    runs: runsOf(cell),
  }
}

function withBoldHead(rows: TableCell[][]): TableCell[][] {
  const [first = [], ...others] = rows
  const isHead = others.length > 0 && first.every((cell) => cell.header === 'none' && isBold(cell.runs))
  if (!isHead) return rows
  const plain = (runs: InlineRun[]) => runs.map((each) => ({ ...each, bold: false }))
  return [first.map((cell) => ({ ...cell, header: 'column' as const, runs: plain(cell.runs) })), ...others]
}

function isBold(runs: InlineRun[]): boolean {
  return runs.length > 0 && runs.every((each) => each.bold || each.text.trim() === '')
}

function span(value: string | undefined): number {
  const count = Number.parseInt(value ?? '1', 10)
  return count >= 1 && count <= 100 ? count : 1
}
