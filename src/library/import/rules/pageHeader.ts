import headerLabels from '../data/header-labels.json' with { type: 'json' }
import type { BodyBlock, SourceBlock } from './bodyBlocks.ts'
import { blockText, runsText } from './bodyBlocks.ts'
import { toSimplified } from './chineseScript.ts'

export type HeaderField = keyof typeof headerLabels.labels

/** Header fields as printed; a field that stands there empty is an empty string, one that is not there is absent. */
export type HeaderValues = Partial<Record<HeaderField, string>>

const FIELD_OF = new Map(
  Object.entries(headerLabels.labels).flatMap(([field, labels]) =>
    labels.map((label) => [label, field as HeaderField] as const),
  ),
)
/** Letters of a label may be set apart: 索 引 号. */
const SPACED_LABELS = [...FIELD_OF.keys()]
  .sort((one, other) => other.length - one.length)
  .map((label) => [...label].join('[\\s　]*'))
  .join('|')
const BRACKETED = `[\\[【［〔][\\s　]*(${SPACED_LABELS})[\\s　]*[\\]】］〕][\\s　]*[:：]?`
const WITH_COLON = `(${SPACED_LABELS})[\\s　]*[:：]`
const LABEL = new RegExp(`(?:^|[\\s　|｜]+)(?:\\d{1,2}[.．、][\\s　]*)?(?:${BRACKETED}|${WITH_COLON})`, 'g')
/** Fields that stand alone also as a word in text (来源：…); they count only beside a field of a document. */
const LONGEST_HEADER_LINE = 200

/**
 * Reads the fields of a header line: `1. [主題分類] 綜合政務`, `【主题分类】…`, `索 引 号：… 主题分类：…`.
 * Labels are understood in both scripts; values stay as printed. Null when the line is no header line.
 */
export function readHeaderLine(line: string): HeaderValues | null {
  const text = line.trim()
  if (text.length > LONGEST_HEADER_LINE) return null
  const simplified = toSimplified(text)
  const labels = [...simplified.matchAll(LABEL)]
  if (labels[0]?.index !== 0) return null
  const values: HeaderValues = {}
  labels.forEach((match, index) => {
    const field = fieldOf(match[1] ?? match[2] ?? '')
    const from = match.index + match[0].length
    if (field) values[field] ??= text.slice(from, labels[index + 1]?.index ?? text.length).trim()
  })
  return values
}

/** The fields a block holds: a line, the items of a list, or label and value cells of a table. Null: no header. */
export function readHeaderBlock(block: BodyBlock): HeaderValues | null {
  if (block.kind === 'table') return readHeaderCells(block.rows.map((row) => row.map((cell) => runsText(cell.runs))))
  const lines = blockText(block)
    .split('\n')
    .filter((line) => line.trim() !== '')
  const values = lines.map(readHeaderLine)
  if (lines.length === 0 || values.some((each) => each === null)) return null
  return Object.assign({}, ...values.reverse())
}

/** Splits a page into its header fields and the blocks that are not header. Only the page's head is searched. */
export function takeHeader(blocks: SourceBlock[]): { header: HeaderValues; rest: SourceBlock[] } {
  const header: HeaderValues = {}
  const firstProse = blocks.findIndex(({ block }) => block.kind === 'paragraph' && isProse(blockText(block)))
  const head = firstProse === -1 ? blocks.length : firstProse
  const rest = blocks.filter(({ block }, index) => {
    const values = index < head ? readHeaderBlock(block) : null
    if (values) for (const [field, value] of Object.entries(values)) header[field as HeaderField] ||= value
    return values === null
  })
  return { header, rest }
}

function readHeaderCells(rows: string[][]): HeaderValues | null {
  const values: HeaderValues = {}
  for (const cells of rows) {
    cells.forEach((cell, index) => {
      const field = fieldOf(cell.replace(/[[\]【】［］:：]/g, ''))
      if (field) values[field] ??= (cells[index + 1] ?? '').trim()
      else Object.assign(values, readHeaderLine(cell))
    })
  }
  return Object.keys(values).length >= 2 ? values : null
}

function fieldOf(label: string): HeaderField | null {
  return FIELD_OF.get(toSimplified(label).replace(/[\s　]/g, '')) ?? null
}

function isProse(text: string): boolean {
  return text.includes('。') && readHeaderLine(text) === null
}
