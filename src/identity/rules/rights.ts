import { RIGHTS, type RowScope } from './rightsTable.ts'
import type { Action, Role, Scope, Subject } from './vocabulary.ts'

/** A signed-in person, as rights see one. */
export interface Actor {
  id: string
  role: Role
  /** Organization id; null for a person who works for the whole city. */
  organization: string | null
  /** Site slug; null for a person who has no site. */
  site: string | null
}

/** What is acted upon: whose it is. Null where the thing has no such owner. */
export interface Target {
  organization: string | null
  site: string | null
  /** User id of the person it belongs to. */
  owner: string | null
}

const key = (role: Role, subject: Subject, action: Action) => `${role} ${subject} ${action}`

const scopes = new Map<string, RowScope>(
  RIGHTS.flatMap((right) =>
    right.actions.map((action) => [key(right.role, right.subject, action), right.scope] as const),
  ),
)

const resolve = (scope: RowScope, actor: Actor): Scope => {
  if (scope !== 'desk') return scope
  return actor.organization === null ? 'any' : 'ownOrganization'
}

/**
 * How far this person's right to do `action` to `subject` reaches; null when there is no such right. From it a store
 * makes a filter: `any` no restriction, the others equality with the person's organization, site or id.
 * Rules SEC-AC-02, SEC-AC-03.
 */
export const scopeOf = (actor: Actor, subject: Subject, action: Action): Scope | null => {
  const scope = scopes.get(key(actor.role, subject, action))
  return scope === undefined ? null : resolve(scope, actor)
}

/**
 * Tells whether this person may do `action` to this very `target`. A person without organization or site matches
 * no target by it: absence is never equal to absence (JY-PLAT-04).
 */
export const can = (actor: Actor, action: Action, subject: Subject, target: Target): boolean => {
  switch (scopeOf(actor, subject, action)) {
    case 'any':
      return true
    case 'ownOrganization':
      return actor.organization !== null && actor.organization === target.organization
    case 'ownSite':
      return actor.site !== null && actor.site === target.site
    case 'own':
      return actor.id === target.owner
    case null:
      return false
  }
}
