import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** Cuts text into words of the dictionary; the words together are the text. */
export interface Segmenter {
  cut(text: string): string[]
  /** The same with the part of speech of each word, as the dictionary has it: n, v, vn, ns … */
  tag(text: string): { word: string; tag: string }[]
  /** Whether the dictionary knows it as one word of at least two characters. */
  isWord(text: string): boolean
  /** Whether it is one of the domain words. */
  isDomainWord(text: string): boolean
}

/** Frequencies tried for a domain word until it is cut whole: no higher than needed, or it tears its neighbours. */
const FREQUENCIES = [20, 200, 2_000, 20_000, 200_000, 2_000_000, 20_000_000]
/** Segmenters kept: the one at work and the one being tried. */
const KEPT = 2

const isWhole = (jieba: Jieba, word: string): boolean => jieba.cut(word, false).length === 1

const teach = (jieba: Jieba, words: readonly string[]): void => {
  let open = [...words]
  for (const frequency of FREQUENCIES) {
    open = open.filter((word) => !isWhole(jieba, word))
    if (open.length === 0) return
    jieba.loadDict(new TextEncoder().encode(open.map((word) => `${word} ${frequency} n`).join('\n')))
  }
}

const makeSegmenter = (domainWords: readonly string[]): Segmenter => {
  const jieba = Jieba.withDict(dict)
  teach(jieba, domainWords)
  const own = new Set(domainWords)
  return {
    // Without HMM: guessed words make index and query cut differently.
    cut: (text) => jieba.cut(text, false),
    tag: (text) => jieba.tag(text, false),
    isWord: (text) => text.length > 1 && isWhole(jieba, text),
    isDomainWord: (text) => own.has(text),
  }
}

const kept = new Map<string, Segmenter>()

/** The segmenter for these domain words (normalised, sorted); loading one takes about 0.3 s and 100 MB, so it is kept. */
export const segmenterFor = (domainWords: readonly string[]): Segmenter => {
  const key = domainWords.join('\n')
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = makeSegmenter(domainWords)
  kept.set(key, made)
  const oldest = kept.keys().next()
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value)
  return made
}
