import type { CollectionAfterChangeHook } from 'payload'
import { recordEvent } from '../../../identity/store/index.ts'

/**
 * Every change of a line is on the record, in its own transaction (M-036); web nodes hear of it and load live lines
 * anew. No stored page shows one, so no page is touched.
 */
export const recordDeskChange =
  (action: 'searchTerm.changed' | 'pinnedAnswer.changed'): CollectionAfterChangeHook =>
  async ({ doc, previousDoc, operation, req }) => {
    await recordEvent(req, {
      action,
      subject: String(doc.id),
      actor: req.user ? String(req.user.id) : null,
      touches: [],
      detail: {
        title: doc.title,
        state: doc.state,
        previousState: operation === 'create' ? null : previousDoc.state,
        previousTitle: operation === 'create' || previousDoc.title === doc.title ? null : previousDoc.title,
      },
    })
    return doc
  }
