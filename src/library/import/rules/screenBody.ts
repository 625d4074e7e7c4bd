import { findInjectedText } from '../../rules/injectedText.ts'
import type { BodyBlock, InlineRun, ListBlock, SourceBlock } from './bodyBlocks.ts'
import { blockText, runsText } from './bodyBlocks.ts'
import { finding, type ImportFinding } from './importCandidate.ts'
import { splitRuns, tidyRuns } from './inlineRuns.ts'

/** From `start` up to, not including, `end`. */
interface Span {
  start: number
  end: number
}

/** A text after screening; empty when all of it was injected. */
export interface ScreenedText {
  text: string
  findings: ImportFinding[]
}

const INVISIBLE = /[\u200b-\u200f\u2060-\u2064\u00ad\ufeff\u202a-\u202e]/g
/** A stray invisible character comes from copying; more of them on one line are there to hide words. */
const STUFFING = 3
const SENTENCE_START = /(?<=[。！？!?\n])|(?=[（(][一二三四五六七八九十]{1,3}[)）])/

/** Takes invisible characters and injected words (ZY-URL-04, M-107) out of one line. */
export function screenText(original: string, line: number): ScreenedText {
  const text = original.replace(INVISIBLE, '')
  const findings: ImportFinding[] = []
  if (original.length - text.length >= STUFFING) findings.push(finding(line, 'ZY-URL-04', `夹带不可见字符：${text}`))
  const spans = cutSpans(text)
  findings.push(...spans.map(({ start, end }) => finding(line, 'ZY-URL-04', text.slice(start, end))))
  return { text: withoutSpans(text, spans), findings }
}

/** The same for blocks: whole paragraphs, items and rows where they are injected as a whole, otherwise the sentences. */
export function screenBlocks(blocks: SourceBlock[]): { blocks: SourceBlock[]; findings: ImportFinding[] } {
  const findings: ImportFinding[] = []
  const kept = blocks.flatMap(({ line, block }) => {
    const clean = screenBlock(block, (runs) => screenRuns(runs, line, findings))
    return blockText(clean).trim() === '' ? [] : [{ line, block: clean }]
  })
  return { blocks: kept, findings }
}

function screenBlock(block: BodyBlock, screen: (runs: InlineRun[]) => InlineRun[]): BodyBlock {
  if (block.kind === 'list') return screenList(block, screen)
  if (block.kind !== 'table') return { ...block, runs: screen(block.runs) }
  return { ...block, rows: block.rows.map((cells) => cells.map((cell) => ({ ...cell, runs: screen(cell.runs) }))) }
}

function screenList(block: ListBlock, screen: (runs: InlineRun[]) => InlineRun[]): ListBlock {
  const items = block.items.map((item) => ({
    runs: screen(item.runs),
    nested: item.nested ? screenList(item.nested, screen) : null,
  }))
  return { ...block, items: items.filter((item) => item.runs.length > 0 || item.nested !== null) }
}

function screenRuns(runs: InlineRun[], line: number, findings: ImportFinding[]): InlineRun[] {
  const visible = runs.map((each) => ({ ...each, text: each.text.replace(INVISIBLE, '') }))
  const honest = visible.filter((each) => {
    const isBad = each.href !== null && isInjected(each.href)
    if (isBad) findings.push(finding(line, 'ZY-URL-04', `${each.text} ${each.href}`))
    return !isBad
  })
  const { findings: own } = screenText(runsText(runs), line)
  findings.push(...own)
  return tidyRuns(cutSpans(runsText(honest)).reduceRight((left, span) => cutRange(left, span), honest))
}

function cutRange(runs: InlineRun[], { start, end }: Span): InlineRun[] {
  const [upToEnd, after] = splitRuns(runs, end)
  return [...splitRuns(upToEnd, start)[0], ...after]
}

/** What to cut of a text: the sentences that are injected, or all of it where they are most of it. */
function cutSpans(text: string): Span[] {
  if (!isInjected(text)) return []
  const injected = sentences(text).filter(({ start, end }) => isInjected(text.slice(start, end)))
  const length = injected.reduce((sum, { start, end }) => sum + end - start, 0)
  return length * 2 >= text.trim().length || length === 0 ? [{ start: 0, end: text.length }] : injected
}

function isInjected(text: string): boolean {
  return findInjectedText(text, 'body').length > 0
}

/** Sentences; a heading's number begins one too, where a heading is glued to what was injected before it. */
function sentences(text: string): Span[] {
  let start = 0
  return text.split(SENTENCE_START).map((sentence) => {
    const span = { start, end: start + sentence.length }
    start = span.end
    return span
  })
}

function withoutSpans(text: string, spans: Span[]): string {
  return spans.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
}
