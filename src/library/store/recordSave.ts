import type { CollectionAfterChangeHook } from 'payload'
import { recordEvent } from '../../identity/store/index.ts'
import { isEditionCommand } from './editionCommand.ts'

/** Every save is on the record (M-036); commands write their own event. */
export const recordSave: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (isEditionCommand(req)) return doc
  await recordEvent(req, {
    action: operation === 'create' ? 'resource.entered' : 'resource.saved',
    subject: doc.identifier,
    actor: req.user ? String(req.user.id) : null,
    touches: [],
    detail: { title: doc.title, type: doc.type },
  })
  return doc
}
