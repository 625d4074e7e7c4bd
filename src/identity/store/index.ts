/** The doors of identity's store to other stores; rules and commands never come through here. */

export { newPassword } from '../rules/newPassword.ts'
export { accessFrom, actorOf, idOf } from './accessFrom.ts'
export { ensureAdministrator, type FirstAccount } from './ensureAdministrator.ts'
export { announceSealed, onEventsSealed, onEventWritten } from './eventActivity.ts'
export { eventStream } from './eventStream.ts'
export { events } from './events.ts'
export { organizations } from './organizations.ts'
export { recordEvent } from './recordEvent.ts'
export { users } from './users.ts'
