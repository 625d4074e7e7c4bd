import regional from '../../../data/analysis/regional-words.json' with { type: 'json' }
import { comparableForms } from '../text/comparable.ts'
import type { Synonym } from '../vocabulary/synonyms.ts'
import type { Tokenizer } from '../words/tokenizer.ts'

/** What else a part of this query may be called; found for the query alone, not in the thesaurus. */
export type OwnSynonyms = ReadonlyMap<string, readonly Synonym[]>

/** A query in Simplified characters. */
export interface ScriptRead {
  /** With the mainland's words where it was Traditional. */
  text: string
  isTraditional: boolean
  /** The words as they were, character by character: they stand in texts as well (智慧城市 beside 智能城市). */
  synonyms: OwnSynonyms
}

const RUN = /\p{Script=Han}+/gu
const REGIONAL = 0.9

const runs = (text: string): string[] => [...text.matchAll(RUN)].map(([run]) => run)

/** The words in which two runs differ, with what is the same before and behind them taken off. */
const difference = (one: string, other: string, tokenizer: Tokenizer): [string, string] => {
  const words = [one, other].map((text) => tokenizer.words(text).map(({ token }) => token))
  const [a = [], b = []] = words
  while (a.length > 1 && b.length > 1 && a[0] === b[0]) for (const list of words) list.shift()
  while (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-1)) for (const list of words) list.pop()
  return [a.join(''), b.join('')]
}

const regionalIn = (text: string): [string, Synonym[]][] =>
  Object.entries(regional.words)
    .filter(([word]) => text.includes(word))
    .map(([word, mainland]) => [word, [{ text: mainland, weight: REGIONAL, isSame: true }]])

export const readScript = (rest: string, tokenizer: Tokenizer): ScriptRead => {
  const { byCharacter, byPhrase } = comparableForms(rest)
  if (byPhrase === null) return { text: byCharacter, isTraditional: false, synonyms: new Map() }
  const own = runs(byCharacter)
  const phrased = runs(byPhrase)
  const synonyms = new Map<string, readonly Synonym[]>(regionalIn(byPhrase))
  phrased.forEach((run, at) => {
    const before = own[at]
    if (before === undefined || before === run || own.length !== phrased.length) return
    const [was, is] = difference(before, run, tokenizer)
    synonyms.set(is, [...(synonyms.get(is) ?? []), { text: was, weight: 1, isSame: true }])
  })
  return { text: byPhrase, isTraditional: true, synonyms }
}
