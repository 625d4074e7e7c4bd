import type { Block, Field } from 'payload'
import { type DetailField, RESOURCE_TYPES, type ResourceTypeDefinition } from '../types/index.ts'

/** One block a resource type: its fields live in one JSON column, so that a type changes without a migration. */
export const detailBlocks: Block[] = Object.values(RESOURCE_TYPES).map(blockOf)

function blockOf(type: ResourceTypeDefinition): Block {
  return {
    slug: type.name,
    labels: { singular: `${type.label}要素`, plural: `${type.label}要素` },
    admin: { disableBlockName: true },
    fields: type.details.map(fieldOf),
  }
}

function fieldOf(detail: DetailField): Field {
  const mandatory = detail.obligation === 'mandatory' ? '送审前必填。' : ''
  const common = { name: detail.name, label: detail.label, admin: { description: `${mandatory}${detail.help}` } }
  switch (detail.kind) {
    case 'text':
      return { ...common, type: 'text' }
    case 'longText':
      return { ...common, type: 'textarea' }
    case 'date':
      return { ...common, type: 'text', admin: { ...common.admin, placeholder: '2026-11-22' } }
    case 'number':
      return { ...common, type: 'number' }
    case 'boolean':
      return { ...common, type: 'checkbox' }
    case 'list':
      return { ...common, type: 'text', hasMany: true }
    case 'select':
      return { ...common, type: 'select', options: detail.options.map((option) => ({ ...option })) }
    case 'rows':
      return {
        ...common,
        type: 'array',
        labels: { singular: detail.label, plural: detail.label },
        fields: detail.columns.map((column) => ({ name: column.name, label: column.label, type: 'text' })),
      }
  }
}
