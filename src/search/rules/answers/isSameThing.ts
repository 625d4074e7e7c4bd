import { resourceType } from '../../../library/index.ts'
import settings from '../../data/answers/quoting.json'
import type { AnswerCandidate } from './candidate.ts'
import { coreOf } from './titleFit.ts'

type Document = AnswerCandidate['document']

/**
 * Tells whether two documents are about the same thing: their titles are (the city's guide and a district's), or one of
 * them answers questions about the other. Two guides that merely refer to each other are two things.
 */
export function isSameThing(one: Document, other: Document): boolean {
  if (one.identifier === other.identifier || shareTitle(one.title, other.title)) return true
  if (!answersItsTitle(one) && !answersItsTitle(other)) return false
  return areRelated(one, other) || shareKeywords(one, other)
}

const answersItsTitle = ({ type }: Document): boolean => resourceType(type).capabilities.includes('answersItsTitle')

const targets = ({ relations }: Document): string[] => relations.map(({ identifier }) => identifier)

/** Tells whether `faq` is an answer that names the other document as what it is about. */
export const answersQuestionsOn = (faq: Document, other: Document): boolean =>
  answersItsTitle(faq) && targets(faq).includes(other.identifier)

function areRelated(one: Document, other: Document): boolean {
  if (targets(one).includes(other.identifier) || targets(other).includes(one.identifier)) return true
  return answersItsTitle(one) && answersItsTitle(other) && targets(one).some((each) => targets(other).includes(each))
}

function shareKeywords(one: Document, other: Document): boolean {
  const [own, its] = [new Set(one.keywords), new Set(other.keywords)]
  const shared = [...own].filter((keyword) => its.has(keyword)).length
  return shared >= settings.sharedKeywords.value && overlap(own, its) >= settings.sameKeywords.value
}

const shareTitle = (one: string, other: string): boolean =>
  overlap(pairsOf(coreOf(one)), pairsOf(coreOf(other))) >= settings.sameTitle.value

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))

/** Share of the smaller set that is in the other one. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size)
  return smaller === 0 ? 0 : [...one].filter((each) => other.has(each)).length / smaller
}
