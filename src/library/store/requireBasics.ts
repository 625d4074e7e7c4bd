import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { RESOURCE_TYPES } from '../types/index.ts'
import { isEditionCommand } from './editionCommand.ts'

/**
 * What even a draft has: a type, because it is kept for good, and a title, because lists show it. Payload checks
 * required fields only on publishing.
 */
export const requireBasics: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) => {
  if (isEditionCommand(req)) return data
  const { type, title } = { ...originalDoc, ...data } as { type?: unknown; title?: unknown }
  const errors = [
    ...(operation === 'create' && !(typeof type === 'string' && type in RESOURCE_TYPES)
      ? [{ path: 'type', label: '资源类型', message: '请先选择资源类型。' }]
      : []),
    ...(typeof title === 'string' && title.trim() !== ''
      ? []
      : [{ path: 'title', label: '标题', message: '请填写标题。' }]),
  ]
  if (errors.length > 0) throw new ValidationError({ collection: 'resources', errors, req }, req.t)
  return data
}
