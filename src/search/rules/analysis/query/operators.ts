import { numberKey } from '../numbers/numberKeys.ts'

/** What a query says by signs: "…" must stand word for word, -… must not be there. */
export interface Operators {
  /** The words without the signs. */
  rest: string
  phrases: string[]
  excluded: string[]
}

const QUOTED = /"([^"]+)"|“([^”“]+)”|”([^”“]+)“|「([^」]+)」|『([^』]+)』|＂([^＂]+)＂|"([^"]+)$/gu
const EMPTY = /""|“”|「」|『』/g
/** A sign before a letter: 2019 -9 and - alone exclude nothing. */
const EXCLUDED = /(^|\s)[-－−](?=[\p{L}])(\S+)/gu

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
/** The year of a document number in odd brackets: 京政办发「2019」9号. */
const isYear = (text: string): boolean => /^\s*[\d０-９]{4}\s*年?\s*$/.test(text)

/** Takes quotes and exclusions out of a query. */
export const readOperators = (shown: string): Operators => {
  const phrases: string[] = []
  const excluded: string[] = []
  const unquoted = shown.replace(EMPTY, ' ').replace(QUOTED, (whole: string, ...parts: unknown[]) => {
    const phrase = parts.slice(0, 7).find((part): part is string => typeof part === 'string')
    if (phrase === undefined) return whole.replace('"', ' ')
    if (isYear(phrase)) return whole
    // Who quotes a document number wants the document, not the texts that spell its number the same way.
    if (numberKey(phrase) !== null) return ` ${phrase} `
    if (hasWord(phrase)) phrases.push(phrase)
    return ' '
  })
  const rest = unquoted.replace(EXCLUDED, (_, blank: string, word: string) => {
    excluded.push(word)
    return blank
  })
  return { rest, phrases, excluded }
}
