import type { Span } from './span.ts'

export interface FoundKey extends Span {
  key: string
}

/** Keys by their first character, so that a text is looked through once. */
export type Keys = ReadonlyMap<string, readonly string[]>

export const makeKeys = (keys: Iterable<string>): Keys => {
  const byFirst = new Map<string, string[]>()
  for (const key of new Set(keys)) {
    if (key === '') continue
    const first = key.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), key])
  }
  return byFirst
}

export const longestFirst = (found: readonly FoundKey[]): FoundKey[] =>
  [...found].sort((one, other) => other.key.length - one.key.length || one.start - other.start)

/** What people put between verb and thing (开个饭馆, 办了个证). */
const BETWEEN: ReadonlySet<string> = new Set(['个', '了'])

/** Where a key that begins at `start` ends in a text, what may stand between its characters passed over; null: not there. */
const endOf = (key: string, text: string, start: number): number | null => {
  if (text.startsWith(key, start)) return start + key.length
  let at = start
  for (const character of key) {
    while (at > start && text.charAt(at) !== character && BETWEEN.has(text.charAt(at))) at += 1
    if (!text.startsWith(character, at)) return null
    at += character.length
  }
  return at
}

/** All places where a key stands, longest first, then in order. They may overlap. */
export const findKeys = (text: string, keys: Keys): FoundKey[] => {
  const found: FoundKey[] = []
  for (let start = 0; start < text.length; start++) {
    for (const key of keys.get(text.charAt(start)) ?? []) {
      const end = endOf(key, text, start)
      if (end !== null) found.push({ key, start, end })
    }
  }
  return longestFirst(found)
}
