import type { ThesaurusLine } from '../analysis/types.ts'

/** Two words are one word when only width or case differ: ＥＴＣ, etc. */
export function sameForm(word: string): string {
  return word.normalize('NFKC').toLowerCase().trim()
}

/**
 * One word as it may stand in the lexicon: no punctuation but what belongs to names (PM2.5, 专精特新“小巨人”企业), no blank
 * but between Latin words (work permit).
 */
export const ONE_WORD = /^(?:[\p{L}\p{N}.+\-·“”、]|(?<=[a-z]) (?=[a-z]))+$/iu

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
