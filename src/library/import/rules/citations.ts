import { formatDocumentNumber, readDocumentNumber } from '../../rules/documentNumber.ts'
import type { RelationKind } from '../../rules/resource.ts'
import { toSimplified } from './chineseScript.ts'

/** A document that a text cites by its number. */
export interface Citation {
  /** In its proper form, simplified: 国办函〔2018〕71号. */
  documentNumber: string
  /** Title as cited in 《》 right before the number, or null. */
  title: string | null
  /** `basedOn` where the text says it follows the document (根据、按照…), otherwise `related`. */
  relation: Extract<RelationKind, 'basedOn' | 'related'>
}

/** The number itself in any brackets and both scripts; the agency before it is taken apart below. */
const NUMBER =
  /([\p{Script=Han}]{1,20})[\s　]*[〔［[【（(﹝〖][\s　]*(?:19|20)\d\d[\s　]*年?[\s　]*[〕］\]】）)﹞〗][\s　]*第?[\s　]*0*[1-9]\d{0,5}[\s　]*[号號]/gu
/** Words that may run into an agency: 根据国办函…, 和京政发…. None of them is part of an agency's short name. */
const BEFORE_AGENCY =
  /.*(?:根据|按照|依据|依照|遵照|落实|执行|参照|结合|详见|印发|废止|以及|见|和|与|及|即|的|以|由|原|是|为|《|》)/
const TITLE_BEFORE = /《((?:[^《》]|《[^《》]*》){2,120})》[\s　]*[（(]?[\s　]*$/
const FOLLOWS = /(?:根据|按照|依据|依照|遵照|落实|贯彻|执行)[^。；！？]*$/

/**
 * The documents a text cites by number, each once, in the order of the text. `own` is the document's own number,
 * which its text may carry without citing it.
 */
export function findCitations(text: string, own: string | null = null): Citation[] {
  const found = new Map<string, Citation>()
  for (const match of text.matchAll(NUMBER)) {
    const agency = toSimplified(match[1] ?? '').replace(BEFORE_AGENCY, '')
    const number = agency ? readDocumentNumber(agency + match[0].slice((match[1] ?? '').length)) : null
    const documentNumber = number ? formatDocumentNumber(number) : own
    if (documentNumber === null || documentNumber === own) continue
    const before = text.slice(Math.max(0, match.index - 200), match.index + (match[1] ?? '').length - agency.length)
    const citation = describe(documentNumber, before)
    if (found.get(documentNumber)?.relation !== 'basedOn') found.set(documentNumber, citation)
  }
  return [...found.values()]
}

/** Whether a line is a document number and nothing else, as printed above a text. */
export function isDocumentNumberLine(line: string): boolean {
  return readDocumentNumber(line.trim()) !== null
}

function describe(documentNumber: string, before: string): Citation {
  const title = TITLE_BEFORE.exec(before)
  const lead = toSimplified(title ? before.slice(0, title.index) : before)
  return { documentNumber, title: title?.[1] ?? null, relation: FOLLOWS.test(lead) ? 'basedOn' : 'related' }
}
