import { CORE_FIELD_LABELS } from '../types/index.ts'
import { isDay } from './dates.ts'
import { blocks, type Finding, type ResourceUnderCheck, warns } from './finding.ts'
import type { DayString } from './resource.ts'

const DAYS = ['documentDate', 'inForceFrom', 'inForceUntil'] as const

/** The three days: real, and in a possible order (JY-MD-16, 18, 19). `today` is the day of publishing. */
export const checkDays = (resource: ResourceUnderCheck, today: DayString): Finding[] => {
  const unreal = DAYS.flatMap((field) => {
    const day = resource[field]
    return day === null || day === '' || isDay(day)
      ? []
      : [
          blocks(
            field,
            'day-unreal',
            'JY-MD-16',
            `“${CORE_FIELD_LABELS[field]}”的“${day}”不是有效日期，请按 2026-11-22 的格式填写`,
          ),
        ]
  })
  if (unreal.length > 0) return unreal
  const { documentDate, inForceFrom, inForceUntil } = resource
  const findings: Finding[] = []
  if (documentDate !== null && documentDate > today) {
    const message = `成文日期（${documentDate}）晚于发布日期（${today}），请核对`
    findings.push(blocks('documentDate', 'document-date-late', 'JY-MD-16', message))
  }
  if (inForceFrom !== null && inForceUntil !== null && inForceUntil < inForceFrom) {
    findings.push(blocks('inForceUntil', 'in-force-order', 'JY-MD-19', '废止（失效）日期早于实施日期，请核对'))
  }
  if (documentDate !== null && inForceFrom !== null && inForceFrom < documentDate) {
    findings.push(warns('inForceFrom', 'in-force-early', 'JY-MD-18', '实施日期早于成文日期，请确认文件是否溯及既往'))
  }
  return findings
}
