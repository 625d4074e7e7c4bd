import { MAX_QUOTE, sentencesOf } from './shorten.ts'

/** A sum or a share: 24万元, 每月1000元, 80%, 百分之八十, 三倍. */
const SUM = /[\d一二三四五六七八九十百千万]\s*(?:元|万元|亿元|角|[％%]|倍)|百分之[一二三四五六七八九十\d]/

/** The sentences that state a sum, as many as a quote holds; null when none does. */
export function sumSentences(text: string): string | null {
  let kept = ''
  for (const sentence of sentencesOf(text)) {
    if (!SUM.test(sentence)) continue
    if (kept.length + sentence.length > MAX_QUOTE) break
    kept += sentence
  }
  return kept === '' ? null : kept
}
