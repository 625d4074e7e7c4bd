import type { BodyBlock, InlineRun, ParagraphBlock, SourceBlock } from './bodyBlocks.ts'
import { blockText, runsText } from './bodyBlocks.ts'
import { splitRuns, tidyRuns } from './inlineRuns.ts'
import { headingLevel, type NumberedLine, readNumbering, splitLead } from './outline.ts'
import { findSignatures } from './signature.ts'

interface Numbered {
  numbering: NumberedLine
  lead: string | null
  rest: string
}

const LONGEST_ATTACHED_TITLE = 80
/** Numbered sentences that lay something down are provisions, not headings, however short they are. */
const PROVISION = /应当|必须|不得|禁止|施行|实施[。；]|以上|以下|按照.*执行/

/**
 * Gives flat paragraphs the structure they were written with: numbered headings (一、 level 2, (一) level 3, 1. level
 * 4; text that runs on after a heading becomes its own paragraph), numbered lists, signatures on the right, titles of
 * attached documents in the middle. Not one character of the text is changed (M-050).
 */
export function structureBody(blocks: SourceBlock[]): SourceBlock[] {
  const placed = placeSignatures(blocks)
  const numbered = placed.map(({ block }) => readNumbered(block))
  const result: SourceBlock[] = []
  for (let index = 0; index < placed.length; index += 1) {
    const source = placed[index]
    const own = numbered[index]
    if (!source) continue
    const length = listLength(numbered, index)
    if (length >= 2) {
      result.push({ line: source.line, block: numberedList(placed.slice(index, index + length), own?.numbering) })
      index += length - 1
    } else if (own && source.block.kind === 'paragraph') {
      const hasContent = opensSection(own, numbered[index + 1], placed[index + 1]?.block)
      result.push(...numberedBlocks(source.block, own, hasContent).map((block) => ({ line: source.line, block })))
    } else {
      result.push(source)
    }
  }
  return result
}

function readNumbered(block: BodyBlock): Numbered | null {
  if (block.kind !== 'paragraph' || block.align !== 'start') return null
  const text = runsText(block.runs)
  const numbering = readNumbering(text)
  if (!numbering) return null
  const { lead, rest } = splitLead(text, numbering)
  return lead !== null && PROVISION.test(lead) ? { numbering, lead: null, rest: text } : { numbering, lead, rest }
}

/** How many 1. 2. 3. lines stand directly below each other without text of their own: those are a list. */
function listLength(numbered: (Numbered | null)[], from: number): number {
  let length = 0
  let next = numbered[from]
  while (next && isListItem(next) && next.numbering.ordinal === (numbered[from]?.numbering.ordinal ?? 0) + length) {
    length += 1
    next = numbered[from + length]
  }
  return length
}

function isListItem({ numbering, lead, rest }: Numbered): boolean {
  return numbering.depth === 3 && (lead === null || rest === '')
}

function numberedList(items: SourceBlock[], first: NumberedLine | undefined): BodyBlock {
  const runsOf = ({ block }: SourceBlock): InlineRun[] => {
    if (block.kind !== 'paragraph') return []
    const marker = readNumbering(runsText(block.runs))?.marker ?? ''
    return tidyRuns(splitRuns(block.runs, marker.length)[1])
  }
  const ordinal = first?.ordinal ?? 1
  return {
    kind: 'list',
    ordered: true,
    start: ordinal,
    items: items.map((item) => ({ runs: runsOf(item), nested: null })),
  }
}

/** A heading has something under it; a numbered sentence followed by its equal is a provision. */
function opensSection(own: Numbered, next: Numbered | null | undefined, nextBlock: BodyBlock | undefined): boolean {
  if (own.rest !== '') return true
  if (!/[。；]$/.test(own.lead ?? '')) return true
  if (!nextBlock || (nextBlock.kind === 'paragraph' && nextBlock.align === 'end')) return false
  return !next || next.numbering.depth > own.numbering.depth
}

function numberedBlocks(block: ParagraphBlock, own: Numbered, hasContent: boolean): BodyBlock[] {
  const level = headingLevel(own.numbering.depth)
  if (own.lead === null || !hasContent) return [block]
  const [lead, rest] = splitRuns(block.runs, own.lead.length).map(tidyRuns) as [InlineRun[], InlineRun[]]
  const strong = lead.map((each) => ({ ...each, bold: true }))
  if (level === null) return rest.length > 0 ? [{ ...block, runs: [...strong, ...rest] }] : [block]
  const plain = lead.map((each) => ({ ...each, bold: false }))
  const headingBlock: BodyBlock = { kind: 'heading', level, align: 'start', runs: plain }
  return rest.length > 0 ? [headingBlock, { ...block, runs: rest }] : [headingBlock]
}

/** Sets signatures to the right, and the title of the document attached after one in the middle. */
function placeSignatures(blocks: SourceBlock[]): SourceBlock[] {
  const lines = blocks.map(({ block }) => (block.kind === 'paragraph' ? blockText(block) : ''))
  const placed = blocks.map((source) => ({ ...source }))
  for (const { start, end } of findSignatures(lines)) {
    for (const source of placed.slice(start, end + 1)) {
      if (source.block.kind === 'paragraph') source.block = { ...source.block, align: 'end' }
    }
    const attached = placed[end + 1]
    if (attached?.block.kind === 'paragraph' && isAttachedTitle(lines[end + 1] ?? '')) {
      attached.block = { kind: 'heading', level: 2, align: 'center', runs: attached.block.runs }
    }
  }
  return placed
}

/** Whether a line after a signature is the title of what is attached. */
export function isAttachedTitle(line: string): boolean {
  return (
    line.length > 4 &&
    line.length <= LONGEST_ATTACHED_TITLE &&
    !/[。：:；]/.test(line) &&
    !/^[（(附]/.test(line) &&
    !readNumbering(line)
  )
}
