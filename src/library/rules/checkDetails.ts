import type { DetailField, ResourceTypeDefinition } from '../types/index.ts'
import { isEmpty } from './checkObligations.ts'
import { addMonths, isDay, parseInstant } from './dates.ts'
import { blocks, type Finding, type ResourceUnderCheck } from './finding.ts'
import { LIMITS } from './limits.ts'
import type { DayString } from './resource.ts'

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

const isRows = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))

/** Why a value does not fit its field, as the end of a sentence; null when it fits. */
const misfit = (field: DetailField, value: unknown): string | null => {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return typeof value === 'string' ? null : '应为文字'
    case 'date':
      return typeof value === 'string' && isDay(value) ? null : '应为有效日期，格式如 2026-11-22'
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : '应为数字'
    case 'boolean':
      return typeof value === 'boolean' ? null : '应为“是”或“否”'
    case 'select':
      return field.options.some((option) => option.value === value)
        ? null
        : `应从以下各项中选择：${field.options.map((option) => option.label).join('、')}`
    case 'list':
      return isTexts(value) ? null : '应为逐条文字'
    case 'rows':
      return misfitOfRows(field.columns, value)
  }
}

const misfitOfRows = (columns: Extract<DetailField, { kind: 'rows' }>['columns'], value: unknown): string | null => {
  if (!isRows(value)) return '应为逐行表格'
  for (const [index, row] of value.entries()) {
    const missing = columns.filter((column) => column.mandatory && isEmpty(row[column.name]))
    if (missing.length > 0) return `第${index + 1}行缺少${missing.map((column) => `“${column.label}”`).join('、')}`
  }
  return null
}

const checkKinds = (resource: ResourceUnderCheck, type: ResourceTypeDefinition): Finding[] =>
  type.details.flatMap((field) => {
    const value = resource.details[field.name]
    const reason = isEmpty(value) ? null : misfit(field, value)
    if (reason === null) return []
    return [blocks(`details.${field.name}`, 'detail-form', field.rule, `“${field.label}”${reason}，请修改`)]
  })

/** All texts in a value, however deep it lies. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn)
  return []
}

const checkClauses = (resource: ResourceUnderCheck, type: ResourceTypeDefinition): Finding[] =>
  type.refusedClauses.flatMap((clause) => {
    const pattern = new RegExp(clause.pattern, 'u')
    return clause.fields.flatMap((name) => {
      const text = textsIn(resource.details[name]).find((candidate) => pattern.test(candidate))
      if (text === undefined) return []
      const label = type.details.find((field) => field.name === name)?.label ?? name
      return [
        blocks(`details.${name}`, 'clause-refused', clause.rule, `“${label}”${clause.message}`, { excerpt: text }),
      ]
    })
  })

const checkReprint = ({ details }: ResourceUnderCheck): Finding[] => {
  const { isReprint, sourcePublishedAt } = details
  if (isReprint !== true || typeof sourcePublishedAt !== 'string' || isEmpty(sourcePublishedAt)) return []
  return parseInstant(sourcePublishedAt) === null
    ? [
        blocks(
          'details.sourcePublishedAt',
          'reprint-time',
          'ZY-PUB-04',
          '“原文发布时间”应精确到分，格式如 2026-11-22 09:30',
        ),
      ]
    : []
}

const checkReview = ({ details }: ResourceUnderCheck, type: ResourceTypeDefinition, today: DayString): Finding[] => {
  const { reviewBy } = details
  if (!type.capabilities.includes('reviewedRegularly') || typeof reviewBy !== 'string' || !isDay(reviewBy)) return []
  const { max, rule } = LIMITS.reviewMonths
  if (reviewBy > addMonths(today, max)) {
    return [
      blocks('details.reviewBy', 'review-too-late', rule, `下次复核日期（${reviewBy}）距今超过${max}个月，请提前`),
    ]
  }
  return reviewBy < today
    ? [blocks('details.reviewBy', 'review-overdue', rule, `下次复核日期（${reviewBy}）已过，请复核内容后重新填写`)]
    : []
}

const checkExpiry = ({ details }: ResourceUnderCheck, type: ResourceTypeDefinition, today: DayString): Finding[] => {
  const { expiresAt } = details
  if (!type.capabilities.includes('expires') || typeof expiresAt !== 'string' || !isDay(expiresAt)) return []
  return expiresAt < today
    ? [
        blocks(
          'details.expiresAt',
          'already-expired',
          'SEC-PIPL-10',
          `截止日期（${expiresAt}）已过，发布后会立即撤下，请核对`,
        ),
      ]
    : []
}

/** The type's own fields: right kind of value, no catch-all clauses (M-113), times of reprint, review and expiry. */
export const checkDetails = (
  resource: ResourceUnderCheck,
  type: ResourceTypeDefinition,
  today: DayString,
): Finding[] => [
  ...checkKinds(resource, type),
  ...checkClauses(resource, type),
  ...checkReprint(resource),
  ...checkReview(resource, type, today),
  ...checkExpiry(resource, type, today),
]
