import type { Lexicon, ThesaurusLine } from '../analysis/types.ts'
import { expansionsOf, keysOf, sameForm } from './keys.ts'

/** What editors made live in the admin, on top of the files. */
export interface LexiconAddition {
  lines: readonly ThesaurusLine[]
  domainWords: readonly string[]
  protectedTerms: readonly string[]
}

function timesAKey(lines: readonly ThesaurusLine[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const key of lines.flatMap(keysOf).map(sameForm)) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

/** One one-way line for each key, with all that the lines find for it. */
function oneLineAKey(lines: readonly ThesaurusLine[]): ThesaurusLine[] {
  const found = new Map<string, { key: string; to: Map<string, string> }>()
  for (const [key, words] of lines.flatMap(expansionsOf)) {
    const entry = found.get(sameForm(key)) ?? { key, to: new Map<string, string>() }
    for (const word of words) if (!entry.to.has(sameForm(word))) entry.to.set(sameForm(word), word)
    found.set(sameForm(key), entry)
  }
  return [...found.values()].map(({ key, to }) => ({ from: [key], direction: '>', to: [...to.values()] }))
}

/**
 * A lexicon with editors' live entries on top. A key stands in one line of the result: lines that share a key are taken
 * apart into one-way lines, so that an added line with a known key adds to what the key finds and takes nothing away.
 * Neither argument is changed (M-073).
 */
export function mergeLexicon(base: Lexicon, added: LexiconAddition): Lexicon {
  const lines = [...base.thesaurus, ...added.lines]
  const times = timesAKey(lines)
  const sharesAKey = (line: ThesaurusLine) => keysOf(line).some((key) => (times.get(sameForm(key)) ?? 0) > 1)
  return {
    thesaurus: [...lines.filter((line) => !sharesAKey(line)), ...oneLineAKey(lines.filter(sharesAKey))],
    domainWords: [...new Set([...base.domainWords, ...added.domainWords])],
    protectedTerms: [...new Set([...base.protectedTerms, ...added.protectedTerms])],
  }
}
