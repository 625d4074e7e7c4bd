import scaffolding from '../../../data/analysis/title-scaffolding.json' with { type: 'json' }
import { comparable } from '../text/comparable.ts'
import type { Segmenter } from './segmenter.ts'

interface Word {
  word: string
  /** What it may be in a phrase. */
  role: 'thing' | 'act' | 'place' | 'none'
}

const FILLERS = new Set(scaffolding.words)
const SHORTEST = 2
const LONGEST_PHRASE = 10
const MOST_WORDS = 3
const WORTH = /^(?=.*\p{Script=Han})[\p{Script=Han}a-z0-9]+$/u
const DATE = /[\d〇零一二三四五六七八九十]+(?:年度?|月份?|日|号|期|批|届|次)/gu
/** Parts of speech of jieba's dictionary: nouns, verbal nouns, set phrases, short forms, attributes. */
const THING = /^(?:n|ng|nz|nt|vn|an|l|i|j|b)$/
const ACT = /^v[ig]?$/
const PLACE = /^n[sr]$/

const roleOf = (word: string, tag: string): Word['role'] => {
  if (word.length < SHORTEST || FILLERS.has(word)) return 'none'
  if (THING.test(tag)) return 'thing'
  if (ACT.test(tag)) return 'act'
  return PLACE.test(tag) ? 'place' : 'none'
}

/** A noun phrase begins with a thing; an act may only close it: 居住证申领, 住房公积金提取. */
const isPhrase = (words: readonly Word[]): boolean =>
  words[0]?.role === 'thing' &&
  words.slice(1).every(({ role }, at) => role === 'thing' || (role === 'act' && at === words.length - 2))

const phrasesFrom = (words: readonly Word[], first: number): string[] =>
  [...Array(MOST_WORDS - 1).keys()]
    .map((more) => words.slice(first, first + more + 2))
    .filter((row, more) => row.length === more + 2 && isPhrase(row))
    .map((row) => row.map(({ word }) => word).join(''))
    .filter((phrase) => phrase.length <= LONGEST_PHRASE)

/**
 * Terms worth suggesting out of a title: its words of two characters and more, and short noun phrases, without fillers
 * (关于…的通知), dates and the mark (示例).
 */
export const createTermsOf =
  (segmenter: Segmenter) =>
  (title: string): string[] => {
    const text = comparable(title)
      .replace(/\(示例\)/g, ' ')
      .replace(DATE, ' ')
    const words = segmenter.tag(text).map(({ word, tag }) => ({ word, role: roleOf(word, tag) }))
    const whole = words.filter(({ role }) => role !== 'none').map(({ word }) => word)
    const phrases = words.flatMap((_, at) => phrasesFrom(words, at))
    return [...new Set([...whole, ...phrases])].filter((term) => WORTH.test(term))
  }
