import {
  CORE_FIELD_LABELS,
  type CoreField,
  type ElementObligation,
  type ResourceTypeDefinition,
} from '../types/index.ts'
import { conditionLabel, holds } from './conditions.ts'
import { blocks, type Finding, type ResourceUnderCheck, warns } from './finding.ts'

/** Tells whether nothing has been filled in: null, blanks, an empty list, a body without text and pictures. */
export const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.every(isEmpty)
  return false
}

const coreValue = (resource: ResourceUnderCheck, field: CoreField): unknown => {
  if (field !== 'body') return resource[field]
  return /<(?:img|video|audio|table)\b/.test(resource.body.html) ? resource.body.html : resource.body.text
}

interface Element {
  field: string
  label: string
  value: unknown
}

const bound = (
  resource: ResourceUnderCheck,
  binding: ElementObligation,
  { field, label, value }: Element,
): Finding[] => {
  const empty = isEmpty(value)
  if (binding.obligation === 'absent' && !empty) {
    return [warns(field, 'element-absent', binding.rule, `此类信息没有“${label}”，所填内容不会显示，请删去`)]
  }
  if (!empty) return []
  if (binding.obligation === 'mandatory') {
    return [blocks(field, 'element-missing', binding.rule, `缺少“${label}”，这是必填项，请补充`)]
  }
  if (binding.obligation === 'conditional' && holds(binding.when, resource)) {
    const message = `缺少“${label}”：${conditionLabel(binding.when)}的必须填写，请补充`
    return [blocks(field, 'element-missing', binding.rule, message)]
  }
  return []
}

/** Every element the type binds, compared with what is there (standards.md section 3.3, JC-V-6 for guides). */
export const checkObligations = (resource: ResourceUnderCheck, type: ResourceTypeDefinition): Finding[] => {
  const core = (Object.keys(type.core) as CoreField[]).flatMap((field) =>
    bound(resource, type.core[field], { field, label: CORE_FIELD_LABELS[field], value: coreValue(resource, field) }),
  )
  const details = type.details.flatMap((detail) =>
    bound(resource, detail, {
      field: `details.${detail.name}`,
      label: detail.label,
      value: resource.details[detail.name],
    }),
  )
  const relations = type.relations.flatMap((relation) =>
    bound(resource, relation, {
      field: `relations.${relation.kind}`,
      label: relation.label,
      value: resource.relations.filter(({ kind }) => kind === relation.kind).map(({ identifier }) => identifier),
    }),
  )
  return [...core, ...details, ...relations]
}
