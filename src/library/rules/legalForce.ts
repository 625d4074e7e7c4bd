import { type Finding, type ResourceUnderCheck, warns } from './finding.ts'
import type { DayString, LegalForce, RelationKind, ResourceCore } from './resource.ts'
import { labelOf } from './vocabulary.ts'

const OVER: readonly LegalForce[] = ['repealed', 'lapsed']

/** Tells whether a document binds nobody any more (废止、失效): its page stays and is marked (ZY-PUB-02). */
export const isNoLongerInForce = (force: LegalForce | null): boolean => force !== null && OVER.includes(force)

/** 有效性 in words; an empty one is said openly, because it is a finding (JY-MD-20). */
export const legalForceLabel = (force: LegalForce | null): string =>
  force === null ? '未标注' : (labelOf('legal-forces', force) ?? force)

/** What another document's relation makes of a document's force; what is over stays over. */
export const forceAfter = (current: LegalForce | null, kind: RelationKind): LegalForce | null => {
  if (isNoLongerInForce(current)) return current
  if (kind === 'repeals') return 'repealed'
  if (kind === 'amends') return 'amended'
  return current
}

/** What a document does to another one's force, and from which day (XX-POL-03). */
export interface ForceChange {
  /** Identifier of the document concerned. */
  identifier: string
  legalForce: Extract<LegalForce, 'repealed' | 'amended'>
  /** The stating document's 实施日期, else its 成文日期; null when it has neither. */
  from: DayString | null
}

/** The changes of force that a document states by its relations. A repeal outweighs an amendment of the same target. */
export const forceChanges = (
  resource: Pick<ResourceCore, 'inForceFrom' | 'documentDate'> & {
    relations: readonly { kind: string; identifier: string }[]
  },
): ForceChange[] => {
  const from = resource.inForceFrom ?? resource.documentDate
  const targets = (kind: RelationKind) =>
    new Set(resource.relations.filter((relation) => relation.kind === kind).map((relation) => relation.identifier))
  const repealed = targets('repeals')
  const amended = [...targets('amends')].filter((identifier) => !repealed.has(identifier))
  return [
    ...[...repealed].map((identifier): ForceChange => ({ identifier, legalForce: 'repealed', from })),
    ...amended.map((identifier): ForceChange => ({ identifier, legalForce: 'amended', from })),
  ]
}

/** Days and stated force that contradict each other on `today` (XX-POL-02). */
export const checkLegalForce = (resource: ResourceUnderCheck, today: DayString): Finding[] => {
  const { legalForce, inForceFrom, inForceUntil } = resource
  if (legalForce === null) return []
  const label = legalForceLabel(legalForce)
  const contradicts = (message: string) => [warns('legalForce', 'legal-force-contradicts', 'XX-POL-02', message)]
  if (legalForce === 'not-yet-in-force') {
    return inForceFrom !== null && inForceFrom <= today
      ? contradicts(`有效性为“${label}”，但实施日期（${inForceFrom}）已到，请核对`)
      : []
  }
  if (isNoLongerInForce(legalForce)) {
    return inForceUntil !== null && inForceUntil > today
      ? contradicts(`有效性为“${label}”，但废止（失效）日期（${inForceUntil}）未到，请核对`)
      : []
  }
  if (inForceUntil !== null && inForceUntil <= today) {
    return contradicts(`废止（失效）日期（${inForceUntil}）已到，但有效性仍为“${label}”，请核对`)
  }
  if (inForceFrom !== null && inForceFrom > today) {
    return contradicts(`实施日期（${inForceFrom}）未到，但有效性为“${label}”，请核对是否应为“尚未施行”`)
  }
  return []
}
