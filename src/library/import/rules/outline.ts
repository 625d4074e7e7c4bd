import type { HeadingLevel } from './bodyBlocks.ts'

/** How deep a numbered line stands: 一、 (一) 1. （1）. */
export type OutlineDepth = 1 | 2 | 3 | 4

export interface NumberedLine {
  depth: OutlineDepth
  /** The marker as printed, e.g. `（一）`. */
  marker: string
  /** Value of the marker: 3 for 三、 and for 3. */
  ordinal: number
}

const NUMERALS = '一二三四五六七八九十'
/** The numbering of official documents (GB/T 9704-2012, 7.3.3), with half-width forms of the web. */
const MARKERS: readonly [OutlineDepth, RegExp][] = [
  [1, /^(?:第([一二三四五六七八九十百]+)[章编]\s*|([一二三四五六七八九十]{1,3})\s*[、.．])/],
  [2, /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）]\s*、?/],
  [3, /^(\d{1,2})\s*(?:[．、]|\.(?!\d))\s*/],
  [4, /^[（(]\s*(\d{1,2})\s*[)）]\s*/],
]
const HEADING_LEVELS: Record<OutlineDepth, HeadingLevel | null> = { 1: 2, 2: 3, 3: 4, 4: null }

/** A heading longer than this is a sentence that happens to be numbered. */
const LONGEST_HEADING = 60
const SENTENCE_END = /[。！？；;]/

/** The numbering a line begins with, or null. Dates (2019年…) and decimals (1.5倍) are no numbering. */
export function readNumbering(text: string): NumberedLine | null {
  for (const [depth, pattern] of MARKERS) {
    const match = pattern.exec(text)
    if (match && match[0].length < text.length) {
      return { depth, marker: match[0], ordinal: ordinalOf(match[1] ?? match[2] ?? '') }
    }
  }
  return null
}

/** The heading level of a depth; null for （1）, which stays a paragraph: pages have no fifth level. */
export function headingLevel(depth: OutlineDepth): HeadingLevel | null {
  return HEADING_LEVELS[depth]
}

/**
 * Splits a numbered line into its heading and the text that runs on after it: 「（一）加强领导。成立专班…」 becomes
 * 「（一）加强领导。」 and 「成立专班…」. Nothing is added or lost: `lead + rest` is the line. `lead` is null when the
 * line is a plain numbered sentence; `rest` is empty when the line is nothing but a heading.
 */
export function splitLead(text: string, numbering: NumberedLine): { lead: string | null; rest: string } {
  const end = text.search(/[。！？]/)
  const lead = end === -1 ? text : text.slice(0, end + 1)
  const rest = text.slice(lead.length)
  if (lead.length - numbering.marker.length > LONGEST_HEADING) return { lead: null, rest: text }
  if (numbering.depth === 1) return { lead, rest }
  const isSentence = SENTENCE_END.test(lead.slice(0, -1)) || /[:：；;]$/.test(lead)
  return isSentence ? { lead: null, rest: text } : { lead, rest }
}

function ordinalOf(marker: string): number {
  if (/^\d/.test(marker)) return Number(marker)
  const [tens = '', ones = ''] = marker.includes('十') ? marker.split('十') : ['', marker]
  const tensValue = marker.includes('十') ? (tens ? NUMERALS.indexOf(tens) + 1 : 1) : 0
  return tensValue * 10 + (ones ? NUMERALS.indexOf(ones) + 1 : 0)
}
