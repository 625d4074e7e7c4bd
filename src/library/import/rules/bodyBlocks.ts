/** A stretch of text in one style. A line feed inside `text` is a line break within the block. */
export interface InlineRun {
  text: string
  bold: boolean
  /** Target of a link, or null for plain text. */
  href: string | null
}

export type Align = 'start' | 'center' | 'end'

/** Levels below the page's title, which is the only `h1`. */
export type HeadingLevel = 2 | 3 | 4

export interface HeadingBlock {
  kind: 'heading'
  level: HeadingLevel
  align: Align
  runs: InlineRun[]
}

export interface ParagraphBlock {
  kind: 'paragraph'
  align: Align
  runs: InlineRun[]
}

export interface ListItem {
  runs: InlineRun[]
  /** A list inside the item, or null. */
  nested: ListBlock | null
}

export interface ListBlock {
  kind: 'list'
  ordered: boolean
  /** Number of the first item of an ordered list. */
  start: number
  items: ListItem[]
}

export interface TableCell {
  /** `column` heads a column, `row` heads a row. */
  header: 'none' | 'row' | 'column'
  colSpan: number
  rowSpan: number
  runs: InlineRun[]
}

export interface TableBlock {
  kind: 'table'
  caption: string | null
  rows: TableCell[][]
}

export interface QuoteBlock {
  kind: 'quote'
  runs: InlineRun[]
}

/** One block of a body, free of any editor: what readers produce, rules check and `blocksToLexical` writes. */
export type BodyBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | QuoteBlock

/** A block and the line of the source file it began on, from 1. */
export interface SourceBlock {
  line: number
  block: BodyBlock
}

/** A run of plain text; pass `href` for a link. */
export function run(text: string, style: { bold?: boolean; href?: string | null } = {}): InlineRun {
  return { text, bold: style.bold ?? false, href: style.href ?? null }
}

/** A paragraph of plain text. */
export function paragraph(text: string, align: Align = 'start'): ParagraphBlock {
  return { kind: 'paragraph', align, runs: [run(text)] }
}

/** A heading of plain text. */
export function heading(level: HeadingLevel, text: string, align: Align = 'start'): HeadingBlock {
  return { kind: 'heading', level, align, runs: [run(text)] }
}

/** A flat list of plain texts, numbered from `start` when `ordered`. */
export function list(ordered: boolean, texts: string[], start = 1): ListBlock {
  return { kind: 'list', ordered, start, items: texts.map((text) => ({ runs: [run(text)], nested: null })) }
}

/** A table of plain texts whose first row heads the columns. */
export function table(rows: string[][], caption: string | null = null): TableBlock {
  const cell = (text: string, row: number): TableCell => ({
    header: row === 0 ? 'column' : 'none',
    colSpan: 1,
    rowSpan: 1,
    runs: [run(text)],
  })
  return { kind: 'table', caption, rows: rows.map((texts, row) => texts.map((text) => cell(text, row))) }
}

/** The runs' text without styles. */
export function runsText(runs: InlineRun[]): string {
  return runs.map((each) => each.text).join('')
}

/** The block's text without styles; rows, items and nested lists on lines of their own, cells separated by tabs. */
export function blockText(block: BodyBlock): string {
  if (block.kind === 'list') return listText(block)
  if (block.kind === 'table') return tableText(block)
  return runsText(block.runs)
}

function listText(block: ListBlock): string {
  return block.items
    .flatMap((item) => [runsText(item.runs), ...(item.nested ? [listText(item.nested)] : [])])
    .join('\n')
}

function tableText(block: TableBlock): string {
  const rows = block.rows.map((cells) => cells.map((cell) => runsText(cell.runs)).join('\t'))
  return [...(block.caption ? [block.caption] : []), ...rows].join('\n')
}
