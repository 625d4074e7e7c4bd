import type { CollectionAfterChangeHook } from 'payload'
import { recordEvent } from '../../identity/store/index.ts'

/** Uploads and their changes are audited acts (SEC-AUD-01). */
export function recordUpload(kind: 'media' | 'attachment'): CollectionAfterChangeHook {
  return async ({ doc, operation, req }) => {
    await recordEvent(req, {
      action: `${kind}.${operation === 'create' ? 'uploaded' : 'changed'}`,
      subject: String(doc.id),
      actor: req.user ? String(req.user.id) : null,
      touches: [],
      detail: { filename: doc.filename },
    })
    return doc
  }
}
