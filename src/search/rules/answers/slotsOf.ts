import {
  type FieldPath,
  type Publication,
  QUESTION_SLOTS,
  type QuestionSlot,
  resourceType,
} from '../../../library/index.ts'
import type { DocumentSlot } from '../document.ts'
import { detailField, printedValues } from '../printedValues.ts'
import { askedSlots } from './askedSlots.ts'
import { quoteField } from './quoteField.ts'
import { MAX_QUOTE, shorten } from './shorten.ts'
import { sumSentences } from './sumSentences.ts'

/**
 * The facts of a publication that may be quoted to who asks for them, word for word, at most one a slot: from the fields
 * its type names as answers (JC-V-6), or, of a question with its answer, what the title asks for.
 */
export function slotsOf(publication: Publication): DocumentSlot[] {
  const { answers, capabilities } = resourceType(publication.type)
  if (capabilities.includes('answersItsTitle')) return answeredSlots(publication)
  return QUESTION_SLOTS.flatMap((slot) => {
    const text = quoteFields(publication, slot, answers[slot] ?? [])
    return text === null ? [] : [{ slot, text }]
  })
}

/** The first paragraph answers; who asks for a sum wants to see one. */
function answeredSlots({ title, body }: Publication): DocumentSlot[] {
  const text = shorten(body.text.split('\n').find((paragraph) => paragraph.trim() !== '') ?? '')
  if (text === null) return []
  return askedSlots(title)
    .filter((slot) => slot !== 'amount' || sumSentences(text) !== null)
    .map((slot) => ({ slot, text }))
}

function quoteFields(publication: Publication, slot: QuestionSlot, paths: readonly FieldPath[]): string | null {
  if (slot === 'amount') return sumSentences(paths.flatMap((path) => printedValues(publication, path)).join('\n'))
  const quotes = paths.flatMap((path) => {
    const quote = quoteField(publication, path)
    return quote === null ? [] : [{ label: detailField(publication, path)?.label ?? null, quote }]
  })
  const distinct = quotes.filter(({ quote }, index) => quotes.findIndex((other) => other.quote === quote) === index)
  const lines = distinct.map(({ label, quote }) => (paths.length > 1 && label ? `${label}：${quote}` : quote))
  const fitting = lines.filter((_, index) => index === 0 || lines.slice(0, index + 1).join('\n').length <= MAX_QUOTE)
  return fitting.length > 0 ? fitting.join('\n') : null
}
