import type { ThesaurusLine } from '../analysis/types.ts'
import { MASKED } from '../logging/loggedQuery.ts'
import type { QueryCount } from '../logging/popularQueries.ts'
import { REPORTING } from './reporting.ts'

/** One query typed over another, and how often; `found`: how often the second one had results. */
export interface Reformulation {
  previous: string
  query: string
  count: number
}

/** A line of the thesaurus that visitors have shown: who asked with `from` found nothing, asked with `to`, and opened a hit. */
export interface Suggestion {
  from: string
  to: string
  /** How many times the one was typed over the other. */
  count: number
}

interface Evidence {
  /** Pairs whose second query had results. */
  reformulated: readonly Reformulation[]
  empty: readonly QueryCount[]
  clicked: readonly QueryCount[]
}

/**
 * Mines the log for lines of the thesaurus (issue 3, point 2): a query that found nothing, typed over by one that found
 * something and was clicked. Words that both queries share are left out; what the thesaurus knows, and what merely adds
 * or drops words, is not proposed. Most frequent first.
 */
export function suggestLines(
  { reformulated, empty, clicked }: Evidence,
  known: readonly ThesaurusLine[],
): Suggestion[] {
  const failed = new Set(empty.map(({ query }) => query))
  const opened = new Set(clicked.filter(({ count }) => count > 0).map(({ query }) => query))
  const counts = new Map<string, Suggestion>()
  for (const { previous, query, count } of reformulated) {
    if (!failed.has(previous) || !opened.has(query)) continue
    const line = lineBetween(previous, query)
    if (!line || isKnown(line, known)) continue
    const key = JSON.stringify(line)
    counts.set(key, { ...line, count: (counts.get(key)?.count ?? 0) + count })
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, REPORTING.suggestions.rows)
}

/** What of two queries stands for the same: the one word of each that the other lacks; null when it is not one word. */
function lineBetween(previous: string, query: string): { from: string; to: string } | null {
  const [before, after] = [wordsOf(previous), wordsOf(query)]
  const gone = before.filter((word) => !after.includes(word))
  const come = after.filter((word) => !before.includes(word))
  const [from] = gone
  const [to] = come
  if (from === undefined || to === undefined || gone.length > 1 || come.length > 1) return null
  return isWord(from) && isWord(to) && !from.includes(to) && !to.includes(from) ? { from, to } : null
}

const wordsOf = (query: string): string[] =>
  query
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s,;、"“”]+/)
    .filter(Boolean)

const isWord = (word: string): boolean => {
  const { length } = [...word]
  return length >= 2 && length <= REPORTING.suggestions.longest && !word.includes(MASKED) && !word.startsWith('-')
}

const isKnown = ({ from, to }: { from: string; to: string }, lines: readonly ThesaurusLine[]): boolean =>
  lines.some((line) =>
    line.direction === '>'
      ? line.from.includes(from) && line.to.includes(to)
      : [...line.from, ...line.to].includes(from) && [...line.from, ...line.to].includes(to),
  )
