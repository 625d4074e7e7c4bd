import scaffolding from '../../../data/analysis/title-scaffolding.json' with { type: 'json' }
import { comparable } from '../text/comparable.ts'
import type { TokenSpan } from '../types.ts'
import type { Tokenizer } from './tokenizer.ts'

const FILLERS = new Set(scaffolding.words)
const SHORTEST = 2
const LONGEST_PHRASE = 10
const MOST_WORDS = 3
const WORTH = /^(?=.*\p{Script=Han})[\p{Script=Han}a-z0-9]+$/u
const DATE = /[\d〇零一二三四五六七八九十]+(?:年度?|月份?|日|号|期|批|届|次)/gu

const isFiller = ({ token }: TokenSpan): boolean => FILLERS.has(token)

/** Rows of neighbouring words without fillers between them. */
const rows = (words: readonly TokenSpan[]): TokenSpan[][] => {
  const found: TokenSpan[][] = [[]]
  let last: TokenSpan | null = null
  for (const word of words) {
    if (isFiller(word) || (last !== null && last.end !== word.start)) found.push([])
    if (!isFiller(word)) found.at(-1)?.push(word)
    last = word
  }
  return found
}

const phrasesIn = (row: readonly TokenSpan[]): string[] =>
  row.flatMap((_, from) =>
    [...Array(MOST_WORDS).keys()]
      .map((more) => row.slice(from, from + more + 1))
      .filter((words, more) => words.length === more + 1)
      .filter((words) => words.every(({ token }) => token.length >= SHORTEST))
      .map((words) => words.map(({ token }) => token).join(''))
      .filter((phrase) => phrase.length <= LONGEST_PHRASE),
  )

/** Terms worth suggesting out of a title: its whole words and short rows of them, without fillers and dates. */
export const createTermsOf =
  (tokenizer: Tokenizer) =>
  (title: string): string[] => {
    const text = comparable(title)
      .replace(/\(示例\)/g, ' ')
      .replace(DATE, ' ')
    const terms = rows(tokenizer.words(text)).flatMap(phrasesIn)
    return [...new Set(terms)].filter((term) => term.length >= SHORTEST && WORTH.test(term))
  }
