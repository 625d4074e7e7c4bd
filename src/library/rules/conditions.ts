import { CONDITIONS, type ConditionName } from '../types/index.ts'
import type { ResourceUnderCheck } from './finding.ts'
import { LIMITS, lengthOf } from './limits.ts'

const MEDIA_FORMS: readonly unknown[] = ['infographic', 'video', 'audio', 'animation']

const PREDICATES: Readonly<Record<ConditionName, (resource: ResourceUnderCheck) => boolean>> = {
  isOfficialDocument: ({ genre }) => genre !== null,
  hasDocumentNumber: ({ documentNumber }) => (documentNumber ?? '').trim() !== '',
  isLongRead: ({ body }) => lengthOf(body.text) > LIMITS.longRead.max,
  isNoLongerInForce: ({ legalForce }) => legalForce === 'repealed' || legalForce === 'lapsed',
  isNotYetInForce: ({ legalForce }) => legalForce === 'not-yet-in-force',
  isReprint: ({ details }) => details.isReprint === true,
  isPublicExamination: ({ details }) => details.kind === 'publicExamination',
  isMediaForm: ({ details }) => MEDIA_FORMS.includes(details.form),
}

/** Tells whether a circumstance that makes an element mandatory holds for this resource. */
export const holds = (condition: ConditionName, resource: ResourceUnderCheck): boolean =>
  PREDICATES[condition](resource)

/** The circumstance in words. */
export const conditionLabel = (condition: ConditionName): string => CONDITIONS[condition]
