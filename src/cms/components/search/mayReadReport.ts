import { type Role, scopeOf } from '../../../identity/index.ts'

type Person = { id?: unknown; role?: Role; organization?: unknown; site?: unknown }

/** Whether the report has anything for this person; what it shows is decided again when it is made. */
export function mayReadReport(user: unknown): boolean {
  const { id, role, organization, site } = (user ?? {}) as Person
  if (!role) return false
  const actor = { id: String(id), role, organization: organization ? 'own' : null, site: site ? 'own' : null }
  const scope = scopeOf(actor, 'searchReport', 'read')
  return scope === 'any' || (scope === 'ownSite' && actor.site !== null)
}
