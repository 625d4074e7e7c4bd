import { isWrittenAs } from './matchWritten.ts'
import { mayBegin } from './mayBegin.ts'
import { withPrefix } from './prefixIndex.ts'
import type { TermTable } from './termTable.ts'

const LATIN = /^[a-z]+$/

/** Terms compared with a mixture, the heaviest: one key press must not take longer than a few milliseconds. */
const MOST_COMPARED = 1_500

/** The smallest of many numbers, in order: the heaviest terms. */
const heaviest = (ids: Iterable<number>, limit: number): number[] => {
  const found: number[] = []
  for (const id of ids) {
    const last = found.at(-1)
    if (found.length === limit && last !== undefined && id >= last) continue
    const place = found.findIndex((other) => other > id)
    if (place < 0) found.push(id)
    else found.splice(place, 0, id)
    if (found.length > limit) found.pop()
  }
  return found
}

/** Terms that hold the text anywhere, heaviest first: `joined` is in that order, so the first finds are the best. */
const holding = ({ joined, starts }: TermTable, text: string, limit: number): number[] => {
  const found: number[] = []
  let id = 0
  for (let at = joined.indexOf(text); at >= 0 && found.length < limit; at = joined.indexOf(text, starts[id + 1])) {
    while ((starts[id + 1] ?? Number.POSITIVE_INFINITY) <= at) id++
    found.push(id)
    if (starts[id + 1] === undefined) break
  }
  return found
}

const mixed = (table: TermTable, text: string, limit: number): number[] => {
  const all = Uint32Array.from(mayBegin(table, text)).sort().subarray(0, MOST_COMPARED)
  const found: number[] = []
  for (const id of all) {
    if (isWrittenAs(table.terms[id] ?? '', table.syllables[id] ?? '', text, true)) found.push(id)
    if (found.length === limit) break
  }
  return found
}

/**
 * Whole terms that what has been typed may become: by characters, full pinyin, initials, a mixture; then, for Han, terms
 * that hold it. Each way is only tried while there are too few. The typed text itself is no suggestion.
 */
export const suggest = (table: TermTable, typed: string, limit: number): number[] => {
  const text = typed.toLowerCase().replace(/[\s'’]/g, '')
  if (text === '') return []
  const ways: (() => number[])[] = [() => heaviest(withPrefix(table.byText, text), limit + 1)]
  if (LATIN.test(text)) {
    ways.push(() => heaviest(withPrefix(table.byFull, text), limit))
    ways.push(() => heaviest(withPrefix(table.byInitials, text), limit))
  } else ways.push(() => holding(table, text, limit))
  if (/[a-z]/.test(text)) ways.push(() => mixed(table, text, limit))
  const found = new Set<number>()
  const own = table.idOf.get(text)
  for (const way of ways) {
    if (found.size >= limit) break
    for (const id of way()) if (id !== own && id < table.silentFrom && found.size < limit) found.add(id)
  }
  return [...found]
}
