import type { Access, Where } from 'payload'
import { type Actor, scopeOf } from '../rules/rights.ts'
import type { Action, Scope, Subject } from '../rules/vocabulary.ts'

/** Which column of a collection carries each scope; a scope without a column can't be granted on it. */
export interface ScopeColumns {
  ownOrganization?: string
  ownSite?: string
  own?: string
}

/** The actor behind a Payload user; null for a visitor. */
export function actorOf(user: unknown): Actor | null {
  if (!user || typeof user !== 'object' || !('role' in user)) return null
  const { id, role, organization, site } = user as Record<string, unknown>
  return {
    id: String(id),
    role: role as Actor['role'],
    organization: idOf(organization),
    site: typeof site === 'string' && site !== '' ? site : null,
  }
}

/** A relationship's id, whether it came populated or not. */
export function idOf(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'object' && 'id' in value ? String(value.id) : String(value)
}

/** Makes a Payload access function from the one rights table (M-013): true, false, or the rows in scope. */
export function accessFrom(subject: Subject, action: Action, columns: ScopeColumns = {}): Access {
  return ({ req }) => {
    const actor = actorOf(req.user)
    const scope = actor && scopeOf(actor, subject, action)
    if (!actor || !scope) return false
    return action === 'create' ? hasOwner(scope, actor) : rowsInScope(scope, actor, columns)
  }
}

/** What is new has no row to compare: it becomes the actor's own organization's or site's (see the entry hooks). */
const hasOwner = (scope: Scope, actor: Actor): boolean => scope === 'any' || ownValue(scope, actor) !== null

const ownValue = (scope: Exclude<Scope, 'any'>, actor: Actor): string | null =>
  ({ ownOrganization: actor.organization, ownSite: actor.site, own: actor.id })[scope]

function rowsInScope(scope: Scope, actor: Actor, columns: ScopeColumns): boolean | Where {
  if (scope === 'any') return true
  const column = columns[scope]
  const value = ownValue(scope, actor)
  return column && value ? { [column]: { equals: value } } : false
}
