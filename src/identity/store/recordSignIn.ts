import type { CollectionAfterLoginHook } from 'payload'
import { recordEvent } from './recordEvent.ts'

/** SEC-AUD-01: signing in is an audited act. */
export const recordSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  await recordEvent(req, {
    action: 'user.signedIn',
    subject: String(user.id),
    actor: String(user.id),
    touches: [],
    detail: {},
  })
}
