import type { ThesaurusLine } from '../analysis/types.ts'

/** Two words are one word when only width or case differ: ＥＴＣ, etc. */
export function sameForm(word: string): string {
  return word.normalize('NFKC').toLowerCase().trim()
}

/** Words of a line that find something when they are typed. */
export function keysOf(line: ThesaurusLine): string[] {
  return line.direction === '>' ? [...line.from] : [...line.from, ...line.to]
}

/** What each key of a line finds besides itself. */
export function expansionsOf(line: ThesaurusLine): [key: string, found: string[]][] {
  const all = [...line.from, ...line.to]
  return keysOf(line).map((key) => [
    key,
    line.direction === '>' ? [...line.to] : all.filter((word) => sameForm(word) !== sameForm(key)),
  ])
}
