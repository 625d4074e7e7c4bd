import type { SearchQuestion } from '../question.ts'

/** The query with the fields of the advanced form in its own syntax: quotes for a phrase, - for what must not be there. */
export function wholeText({ text, phrase, without }: Pick<SearchQuestion, 'text' | 'phrase' | 'without'>): string {
  const quoted = phrase?.replace(/["“”「」]/g, ' ').trim()
  const excluded = without?.split(/\s+/).filter(Boolean) ?? []
  return [text, ...(quoted ? [`"${quoted}"`] : []), ...excluded.map((word) => `-${word}`)].join(' ').trim()
}
