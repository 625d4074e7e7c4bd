import type { Align, BodyBlock, HeadingLevel, InlineRun, ListBlock, TableBlock, TableCell } from './bodyBlocks.ts'
import { run } from './bodyBlocks.ts'
import {
  element,
  type LexicalBlock,
  type LexicalInline,
  type LexicalList,
  type LexicalListItem,
  type LexicalParagraph,
  type LexicalState,
  type LexicalTable,
  type LexicalTableCell,
} from './lexicalNodes.ts'

const BOLD = 1
/** Lexical names the place (1: in the head row, 2: in the head column), we name what the cell heads. */
const HEADER_STATES = { none: 0, column: 1, row: 2 } as const
const FORMATS = { start: '', center: 'center', end: 'right' } as const
const HEADING_TAGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const satisfies Record<HeadingLevel, string>

/**
 * The editor state Payload stores in a rich text field, made from neutral blocks (JY-MD-06: semantic nodes only).
 * An empty body becomes one empty paragraph, which is what the editor itself writes.
 */
export function blocksToLexical(blocks: BodyBlock[]): LexicalState {
  const children = blocks.flatMap(blockNodes)
  return { root: element('root', children.length > 0 ? children : [paragraphNode([])]) }
}

function blockNodes(block: BodyBlock): LexicalBlock[] {
  switch (block.kind) {
    case 'heading': {
      const node = element('heading', inlineNodes(block.runs), FORMATS[block.align])
      return [{ ...node, tag: HEADING_TAGS[block.level] }]
    }
    case 'paragraph':
      return [paragraphNode(block.runs, block.align)]
    case 'quote':
      return [element('quote', inlineNodes(block.runs))]
    case 'list':
      return [listNode(block)]
    case 'table':
      return tableNodes(block)
  }
}

function paragraphNode(runs: InlineRun[], align: Align = 'start'): LexicalParagraph {
  return { ...element('paragraph', inlineNodes(runs), FORMATS[align]), textFormat: 0, textStyle: '' }
}

function listNode(block: ListBlock): LexicalList {
  const items = block.items.map((item, index): LexicalListItem => {
    const nested = item.nested ? [listNode(item.nested)] : []
    return { ...element('listitem', [...inlineNodes(item.runs), ...nested]), value: block.start + index }
  })
  const shape = block.ordered
    ? ({ listType: 'number', tag: 'ol', start: block.start } as const)
    : ({ listType: 'bullet', tag: 'ul', start: 1 } as const)
  return { ...element('list', items), ...shape }
}

/** Lexical tables have no caption: it goes before the table as a paragraph. */
function tableNodes(block: TableBlock): LexicalBlock[] {
  const rows = block.rows.map((cells) => element('tablerow', cells.map(cellNode)))
  const tableNode: LexicalTable = element('table', rows)
  return block.caption ? [paragraphNode([run(block.caption, { bold: true })], 'center'), tableNode] : [tableNode]
}

function cellNode(cell: TableCell): LexicalTableCell {
  return {
    ...element('tablecell', [paragraphNode(cell.runs)]),
    backgroundColor: null,
    colSpan: cell.colSpan,
    rowSpan: cell.rowSpan,
    headerState: HEADER_STATES[cell.header],
  }
}

function inlineNodes(runs: InlineRun[]): LexicalInline[] {
  return runs.flatMap((each) => (each.href === null ? textNodes(each) : [linkNode(each, each.href)]))
}

/** Text with a line break node for each line feed. */
function textNodes(each: InlineRun): LexicalInline[] {
  return each.text.split('\n').flatMap((text, index): LexicalInline[] => {
    const before: LexicalInline[] = index > 0 ? [{ type: 'linebreak', version: 1 }] : []
    return text === '' ? before : [...before, textNode(text, each.bold)]
  })
}

function textNode(text: string, bold: boolean) {
  const format = bold ? BOLD : 0
  return { type: 'text', text, format, detail: 0, mode: 'normal', style: '', version: 1 } as const
}

function linkNode(each: InlineRun, url: string): LexicalInline {
  const text = textNode(each.text.replaceAll('\n', ' '), each.bold)
  return { ...element('link', [text]), fields: { linkType: 'custom', url, newTab: false }, version: 3 }
}
