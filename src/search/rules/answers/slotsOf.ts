import {
  type FieldPath,
  type Publication,
  QUESTION_SLOTS,
  type QuestionSlot,
  resourceType,
} from '../../../library/index.ts'
import type { DocumentSlot } from '../document.ts'
import { detailField, printedValues } from '../printedValues.ts'
import { quoteField } from './quoteField.ts'
import { sumSentences } from './sumSentences.ts'

/**
 * The facts of a publication that may be quoted to who asks for them, word for word, at most one a slot: from the fields
 * its type names as answers (JC-V-6).
 */
export function slotsOf(publication: Publication): DocumentSlot[] {
  const answers = resourceType(publication.type).answers
  return QUESTION_SLOTS.flatMap((slot) => {
    const text = quoteFields(publication, slot, answers[slot] ?? [])
    return text === null ? [] : [{ slot, text }]
  })
}

function quoteFields(publication: Publication, slot: QuestionSlot, paths: readonly FieldPath[]): string | null {
  if (slot === 'amount') return sumSentences(paths.flatMap((path) => printedValues(publication, path)).join('\n'))
  const quotes = paths.flatMap((path) => {
    const quote = quoteField(publication, path)
    return quote === null ? [] : [{ label: detailField(publication, path)?.label ?? null, quote }]
  })
  const distinct = quotes.filter(({ quote }, index) => quotes.findIndex((other) => other.quote === quote) === index)
  const lines = distinct.map(({ label, quote }) => (paths.length > 1 && label ? `${label}：${quote}` : quote))
  return lines.length > 0 ? lines.join('\n') : null
}
