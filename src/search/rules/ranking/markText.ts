import type { Alternative, Analyzer, ConceptGroup } from '../analysis/types.ts'
import type { MarkedText } from '../question.ts'

/** Tokens that answer the query, whatever alternative they belong to. */
export const needlesOf = (groups: readonly ConceptGroup[], phrases: readonly Alternative[]): ReadonlySet<string> =>
  new Set([...groups.flatMap(({ alternatives }) => alternatives), ...phrases].flatMap(({ tokens }) => tokens))

/** A text with its answering tokens marked, token by token: 民政 is not marked inside 人民政府. */
export function markText(text: string, needles: ReadonlySet<string>, analyzer: Analyzer): MarkedText[] {
  const hits = analyzer.spans(text, needles)
  const parts: MarkedText[] = []
  let at = 0
  for (const { start, end } of joined(hits)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}

interface Stretch {
  start: number
  end: number
}

/** Overlapping and touching stretches as one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Stretch[] = []
  for (const { start, end } of sorted) {
    const last = result.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
