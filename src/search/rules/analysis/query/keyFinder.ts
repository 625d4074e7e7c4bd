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

/** All places where a key stands, longest first, then in order. They may overlap. */
export const findKeys = (text: string, keys: Keys): FoundKey[] => {
  const found: FoundKey[] = []
  for (let start = 0; start < text.length; start++) {
    for (const key of keys.get(text.charAt(start)) ?? []) {
      if (text.startsWith(key, start)) found.push({ key, start, end: start + key.length })
    }
  }
  return longestFirst(found)
}
