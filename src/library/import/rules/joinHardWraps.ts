import type { SourceBlock } from './bodyBlocks.ts'
import { paragraph } from './bodyBlocks.ts'
import { readNumbering } from './outline.ts'

/** One line of a text file as it stands there. */
export interface SourceLine {
  /** From 1. */
  line: number
  text: string
}

/** From this length on, a line that stops without punctuation was broken by an editor's window. */
const WINDOW_WIDTH = 30
const ENDS_A_PARAGRAPH = /[。！？!?；;:：…”』」）)》〉\]】］]$/
const STOPS_MID_SENTENCE = /[，,、—]$/
const RUNNING_TEXT = /[。，,；]/

/**
 * Makes paragraphs of lines: a line that stops in mid-sentence goes on in the next one, unless a blank line, an
 * indent or a number begins something new there. Surrounding white space is dropped.
 */
export function joinHardWraps(lines: SourceLine[]): SourceBlock[] {
  const paragraphs: SourceLine[] = []
  let mayContinue = false
  for (const { line, text } of lines) {
    const content = text.trim()
    const previous = paragraphs.at(-1)
    if (content === '') {
      mayContinue = false
    } else if (mayContinue && previous && continues(previous.text, text)) {
      previous.text = glue(previous.text, content)
    } else {
      paragraphs.push({ line, text: content })
      mayContinue = true
    }
  }
  return paragraphs.map(({ line, text }) => ({ line, block: paragraph(text) }))
}

function continues(previous: string, next: string): boolean {
  if (/^[\s　]/.test(next) || readNumbering(next) || /^[[【［]/.test(next)) return false
  if (STOPS_MID_SENTENCE.test(previous)) return true
  if (ENDS_A_PARAGRAPH.test(previous)) return false
  const afterMarker = previous.slice(readNumbering(previous)?.marker.length ?? 0)
  const isRunningText = /。/.test(afterMarker) || (!readNumbering(previous) && RUNNING_TEXT.test(afterMarker))
  return isRunningText && previous.length >= WINDOW_WIDTH
}

/** Chinese needs no space at the seam; Latin words do. */
function glue(previous: string, next: string): string {
  return /[A-Za-z0-9]$/.test(previous) && /^[A-Za-z0-9]/.test(next) ? `${previous} ${next}` : previous + next
}
