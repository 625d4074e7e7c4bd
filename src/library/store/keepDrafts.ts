import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { isEditionCommand } from './editionCommand.ts'

/**
 * M-035: outside a review command every write is a draft, whatever the door and whatever it asks for, so that a
 * published text stays live and unchanged while its correction waits.
 */
export const keepDrafts: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (isEditionCommand(req)) return args
  if (!['create', 'update', 'updateByID', 'restoreVersion'].includes(operation)) return args
  if ('data' in args && (args.data as { _status?: string } | undefined)?._status === 'published')
    throw new APIError('不能直接发布：请先送审，由另一位同事审核、第三位同事签发。', 403, null, true)
  return { ...args, draft: true }
}
