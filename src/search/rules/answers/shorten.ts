import settings from '../../data/answers/quoting.json'

/** Longest quote, in characters. */
export const MAX_QUOTE = settings.longestQuote.value

const SENTENCE = /[^。！？；\n]+[。！？；\n]?/g

/** The sentences of a text, each with the mark that ends it. */
export const sentencesOf = (text: string): string[] =>
  (text.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')

/** As many whole sentences from the beginning as a quote holds; null when not even the first one fits. */
export function shorten(text: string): string | null {
  let kept = ''
  for (const sentence of sentencesOf(text)) {
    if (kept.length + sentence.length > MAX_QUOTE) break
    kept += sentence
  }
  return kept === '' ? null : kept
}
