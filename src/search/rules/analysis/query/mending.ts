import type { Rewriting } from '../types.ts'
import type { Span } from './span.ts'

/** A part of a query that was meant to be written otherwise. */
export interface Mending extends Span {
  to: string
  rewriting: Rewriting
  /** What else it may have meant, by the term written instead. */
  others: ReadonlyMap<string, readonly string[]>
}

/** The text with its parts written as they were meant. */
export const applyMendings = (text: string, mendings: readonly Mending[]): string => {
  let written = ''
  let at = 0
  for (const { start, end, to } of [...mendings].sort((one, other) => one.start - other.start)) {
    written += text.slice(at, start) + to
    at = end
  }
  return written + text.slice(at)
}
