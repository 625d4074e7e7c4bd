import { resourceType } from '../../../library/index.ts'
import settings from '../../data/answers/quoting.json'
import type { SlotName } from '../document.ts'
import { slotMeant } from './askedSlots.ts'
import type { AnswerCandidate, AnswerQuestion, Demand } from './candidate.ts'
import { confidenceOf } from './coverage.ts'
import { demandsOf } from './demandsOf.ts'
import { isSameThing } from './isSameThing.ts'
import { mayAnswer } from './mayAnswer.ts'
import { titleFit } from './titleFit.ts'

/** A fact word for word, and where it stands. */
export interface Quote {
  slot: SlotName
  quote: string
  identifier: string
}

type Document = AnswerCandidate['document']

interface Judged {
  document: Document
  confidence: number
  fit: number
}

/**
 * The fact that answers a question with a slot, or null: refusing is always right, answering about another thing never
 * is. Refused are questions that name nothing or another city, things whose rare words no title or keyword has, and
 * questions that two different things answer equally well.
 */
export function quoteAnswer(question: AnswerQuestion): Quote | null {
  const { foreignPlace } = question.reading
  const slot = slotOf(question)
  const demands = demandsOf(question)
  if (slot === null || foreignPlace !== null || demands.length === 0) return null
  const [best, ...others] = judge(question, demands)
  if (best === undefined) return null
  const sameThing = others.filter((other) => isSameThing(best.document, other.document))
  if (others.some((other) => !sameThing.includes(other) && isRival(other, best))) return null
  const documents = [best, ...sameThing].map(({ document }) => document)
  return inOrder(documents, slot, question).flatMap((document) => quoted(document, slot))[0] ?? null
}

/** The candidates that are sure enough, surest first; among equals the order of the search stays. */
const judge = (question: AnswerQuestion, demands: readonly Demand[]): Judged[] =>
  question.candidates
    .filter((candidate) => mayAnswer(candidate, question))
    .map((candidate) => ({
      document: candidate.document,
      confidence: confidenceOf(candidate, demands),
      fit: titleFit(candidate.document.title, demands),
    }))
    .filter(({ confidence }) => confidence >= settings.leastConfidence.value)
    .sort((one, other) => other.confidence - one.confidence || other.fit - one.fit)

/** As sure as the best, unless the question says the whole title of the best one and not that of the other. */
function isRival(other: Judged, best: Judged): boolean {
  const whole = settings.wholeTitle.value
  if (best.fit >= whole && other.fit < whole) return false
  return other.confidence > best.confidence - settings.tieMargin.value
}

/** The own documents of the district in question before the city's; labelled facts before prose. */
function inOrder(documents: readonly Document[], slot: SlotName, { reading, askingSite }: AnswerQuestion): Document[] {
  const site = reading.placeSite ?? askingSite
  const rank = ({ homeSite, type }: Document): number =>
    (homeSite === site ? 0 : 2) + (slot !== 'amount' && resourceType(type).answers[slot] ? 0 : 1)
  return [...documents].sort((one, other) => rank(one) - rank(other))
}

function slotOf({ reading }: AnswerQuestion): SlotName | null {
  const words = reading.groups.map(({ source }) => source).join(' ')
  return reading.slot === null ? null : slotMeant(reading.slot, words)
}

function quoted({ slots, identifier }: Document, slot: SlotName): Quote[] {
  return slots.filter((each) => each.slot === slot).map(({ text }) => ({ slot, quote: text, identifier }))
}
