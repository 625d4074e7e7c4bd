import { isNoLongerInForce, resourceType } from '../../../library/index.ts'
import type { AnswerCandidate, AnswerQuestion } from './candidate.ts'

/**
 * Tells whether a document may be quoted at all here: a guide or an answer, in force, of the city or of the district that
 * was named; with none named, of the district that asks.
 */
export function mayAnswer({ document }: AnswerCandidate, { reading, citySite, askingSite }: AnswerQuestion): boolean {
  const { answers, capabilities } = resourceType(document.type)
  if (Object.keys(answers).length === 0 && !capabilities.includes('answersItsTitle')) return false
  if (isNoLongerInForce(document.legalForce) || document.legalForce === 'not-yet-in-force') return false
  return document.homeSite === citySite || document.homeSite === (reading.placeSite ?? askingSite)
}
