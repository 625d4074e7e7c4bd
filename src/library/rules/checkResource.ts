import { resourceType } from '../types/index.ts'
import { checkDays } from './checkDays.ts'
import { checkDetails, textsIn } from './checkDetails.ts'
import { checkFiles } from './checkFiles.ts'
import { checkCodes, checkDocumentNumber, checkForms } from './checkForms.ts'
import { checkObligations } from './checkObligations.ts'
import { checkRelations, type TypeOf } from './checkRelations.ts'
import { checkKeywords, checkSummary, checkTitle } from './checkWording.ts'
import { checkContentSafety } from './contentSafety.ts'
import { blocks, type Finding, type ResourceUnderCheck, warns } from './finding.ts'
import { checkLegalForce } from './legalForce.ts'
import type { DayString } from './resource.ts'
import { labelOf } from './vocabulary.ts'

/**
 * `entry`: saving a draft, only what the library can't store without; `submission` and `publication`: everything the
 * type asks for; what may be kept but not shown (公开属性) only warns before publication.
 */
export type CheckStage = 'entry' | 'submission' | 'publication'

export interface CheckContext {
  stage: CheckStage
  /** The Beijing day of the check. */
  today: DayString
  /** Looks up what relations point at; the caller has read the targets before. */
  typeOf: TypeOf
}

const checkEntry = (resource: ResourceUnderCheck): Finding[] => {
  const untitled = resource.title.trim() === ''
  return untitled ? [blocks('title', 'element-missing', 'JY-MD-03', '缺少“标题”，保存草稿至少要有标题，请补充')] : []
}

const checkOpenness = ({ openness }: ResourceUnderCheck, stage: CheckStage): Finding[] => {
  if (openness === 'open') return []
  const message = `公开属性为“${labelOf('openness', openness) ?? openness}”，只有“主动公开”的信息可以发布，请核对`
  return [(stage === 'publication' ? blocks : warns)('openness', 'not-open', 'JY-MD-24', message)]
}

/** What must be safe to show: the body and the words of every other field. */
const wordsOf = ({ title, summary, keywords, details }: ResourceUnderCheck): string =>
  [title, summary ?? '', keywords.join('；'), ...textsIn(details)].join('\n')

const checkSafety = (resource: ResourceUnderCheck): Finding[] => [
  ...checkContentSafety(resource.body, 'body'),
  ...checkContentSafety({ html: '', text: wordsOf(resource) }, 'metadata').map((finding) => ({
    ...finding,
    line: null,
  })),
]

/**
 * Compares an edition with everything its type and the standards ask at a stage and gives all findings at once
 * (M-017, M-113, JY-MD-01 to 34). Pure: the same edition, day and targets give the same findings in the same order.
 */
export const checkResource = (resource: ResourceUnderCheck, { stage, today, typeOf }: CheckContext): Finding[] => {
  if (stage === 'entry') return [...checkEntry(resource), ...checkDays(resource, today).filter(isUnreal)]
  const type = resourceType(resource.type)
  return [
    ...checkObligations(resource, type),
    ...checkTitle(resource),
    ...checkSummary(resource),
    ...checkKeywords(resource),
    ...checkCodes(resource),
    ...checkForms(resource),
    ...checkDocumentNumber(resource),
    ...checkDays(resource, today),
    ...checkLegalForce(resource, today),
    ...checkFiles(resource),
    ...checkDetails(resource, type, today),
    ...checkRelations(resource, type, typeOf),
    ...checkOpenness(resource, stage),
    ...checkSafety(resource),
  ]
}

const isUnreal = ({ code }: Finding) => code === 'day-unreal'
