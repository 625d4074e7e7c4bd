import settings from '../../data/answers/quoting.json'
import type { AnswerCandidate, AnswerQuestion, Demand } from './candidate.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { answersQuestionsOn } from './isSameThing.ts'
import { mayAnswer } from './mayAnswer.ts'
import { titleFit } from './titleFit.ts'

/** A candidate that may be quoted, and how sure it is that it is about what is asked. */
export interface Judged extends Coverage {
  document: AnswerCandidate['document']
  /** Share of the title that the question accounts for, 0 to 1. */
  fit: number
}

/**
 * The candidates that are sure enough, surest first; among equals the order of the search stays. Answers to questions
 * about the surest one need not be as sure: their titles are put in other words.
 */
export function judgeCandidates(question: AnswerQuestion, demands: readonly Demand[]): Judged[] {
  const [best, ...others] = question.candidates
    .filter((candidate) => mayAnswer(candidate, question))
    .map((candidate) => ({
      document: candidate.document,
      ...coverageOf(candidate, demands),
      fit: titleFit(candidate.document.title, demands),
    }))
    .sort((one, other) => other.confidence - one.confidence || other.fit - one.fit)
  if (best === undefined || !isSure(best)) return []
  return [best, ...others.filter((other) => isSure(other) || supports(other, best))]
}

const isSure = ({ confidence, isNamed }: Judged): boolean => isNamed && confidence >= settings.leastConfidence.value

const supports = (other: Judged, best: Judged): boolean =>
  other.confidence >= settings.supportingConfidence.value && answersQuestionsOn(other.document, best.document)
