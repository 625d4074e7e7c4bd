import { comparable } from '../text/comparable.ts'
import type { ThesaurusLine } from '../types.ts'

/** What else finds the same as a word, and how much it is worth. */
export interface Synonym {
  text: string
  weight: number
  /** Whether the two mean the same; else it is only what who asks for the word also wants to find. */
  isSame: boolean
}

/** Synonyms by the normalised word an asker may write. */
export type Synonyms = ReadonlyMap<string, readonly Synonym[]>

const TWO_WAY = 0.95
const ONE_WAY = 0.9

const add = (synonyms: Map<string, Synonym[]>, from: string, to: string, isSame: boolean): void => {
  if (from === to || from === '' || to === '') return
  const known = synonyms.get(from) ?? []
  if (!known.some(({ text }) => text === to)) known.push({ text: to, weight: isSame ? TWO_WAY : ONE_WAY, isSame })
  synonyms.set(from, known)
}

/** The thesaurus as a table; every direction a line grants, and no chains over several lines. */
export const compileSynonyms = (lines: readonly ThesaurusLine[]): Synonyms => {
  const synonyms = new Map<string, Synonym[]>()
  for (const line of lines) {
    const from = line.from.map(comparable)
    const to = line.to.map(comparable)
    if (line.direction === '>') {
      for (const word of from) for (const other of to) add(synonyms, word, other, false)
    } else {
      const all = [...from, ...to]
      for (const word of all) for (const other of all) add(synonyms, word, other, true)
    }
  }
  return synonyms
}
