import { resourceType } from '../../../library/index.ts'
import settings from '../../data/answers/quoting.json'
import type { SlotName } from '../document.ts'
import { slotMeant } from './askedSlots.ts'
import type { AnswerCandidate, AnswerQuestion } from './candidate.ts'
import { demandsOf } from './demandsOf.ts'
import { isSameThing } from './isSameThing.ts'
import { type Judged, judgeCandidates } from './judgeCandidates.ts'

/** A fact word for word, and where it stands. */
export interface Quote {
  slot: SlotName
  quote: string
  identifier: string
}

type Document = AnswerCandidate['document']

/**
 * The fact that answers a question with a slot, or null: refusing is always right, answering about another thing never
 * is. Refused are questions that name nothing or another city, things whose rare words no title has, and
 * questions that two different things answer equally well.
 */
export function quoteAnswer(question: AnswerQuestion): Quote | null {
  const { foreignPlace } = question.reading
  const slot = slotOf(question)
  const demands = demandsOf(question)
  if (slot === null || foreignPlace !== null || demands.length === 0) return null
  const [best, ...others] = judgeCandidates(question, demands)
  if (best === undefined) return null
  const sameThing = others.filter((other) => isSameThing(best.document, other.document))
  if (others.some((other) => !sameThing.includes(other) && isRival(other, best, slot))) return null
  return inOrder([best, ...sameThing], slot, question).flatMap((document) => quoted(document, slot))[0] ?? null
}

/**
 * As sure as the best, unless the question says the whole title of the best one and not that of the other. A question
 * with its answer that asks for something else is none: it only mentions the thing.
 */
function isRival({ document, confidence, fit }: Judged, best: Judged, slot: SlotName): boolean {
  const isOtherQuestion =
    resourceType(document.type).capabilities.includes('answersItsTitle') && quoted(document, slot).length === 0
  const isSaidLess = best.fit >= settings.wholeTitle.value && fit < settings.wholeTitle.value
  return !isOtherQuestion && !isSaidLess && confidence > best.confidence - settings.tieMargin.value
}

/** The own documents of the district in question before the city's; labelled facts before prose that is no surer. */
function inOrder(judged: readonly Judged[], slot: SlotName, { reading, askingSite }: AnswerQuestion): Document[] {
  const site = reading.placeSite ?? askingSite
  const surest = (judged[0]?.confidence ?? 0) - settings.tieMargin.value
  const isLabelled = ({ document: { type }, confidence }: Judged) =>
    slot !== 'amount' && confidence > surest && resourceType(type).answers[slot] !== undefined
  const rank = (each: Judged): number => (each.document.homeSite === site ? 0 : 2) + (isLabelled(each) ? 0 : 1)
  return [...judged].sort((one, other) => rank(one) - rank(other)).map(({ document }) => document)
}

function slotOf({ reading }: AnswerQuestion): SlotName | null {
  const words = reading.groups.map(({ source }) => source).join(' ')
  return reading.slot === null ? null : slotMeant(reading.slot, words)
}

function quoted({ slots, identifier }: Document, slot: SlotName): Quote[] {
  return slots.filter((each) => each.slot === slot).map(({ text }) => ({ slot, quote: text, identifier }))
}
