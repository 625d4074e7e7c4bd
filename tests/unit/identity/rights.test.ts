import { describe, expect, it } from 'vitest'
import { type Actor, can, scopeOf, type Target } from '../../../src/identity/rules/rights.ts'
import { RIGHTS } from '../../../src/identity/rules/rightsTable.ts'
import { ACTIONS, type Action, ROLES, type Role, SUBJECTS } from '../../../src/identity/rules/vocabulary.ts'

const actor = (role: Role, place: Partial<Actor> = {}): Actor => ({
  id: 'u1',
  role,
  organization: 'org-a',
  site: 'site-a',
  ...place,
})
const target = (place: Partial<Target> = {}): Target => ({
  organization: 'org-a',
  site: 'site-a',
  owner: 'u1',
  ...place,
})
const everyRight = ROLES.flatMap((role) =>
  SUBJECTS.flatMap((subject) => ACTIONS.map((action) => ({ role, subject, action }))),
)
const WRITES: readonly Action[] = ACTIONS.filter((action) => action !== 'read' && action !== 'verify')
const allows = (role: Role, action: Action) => scopeOf(actor(role), 'resource', action) !== null

describe('the rights table', () => {
  it('gives a role at most one scope for a subject and an action', () => {
    const keys = RIGHTS.flatMap((right) => right.actions.map((action) => `${right.role} ${right.subject} ${action}`))
    expect(keys.length).toBeGreaterThan(60)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('gives every role something to do', () => {
    for (const role of ROLES) expect(RIGHTS.some((right) => right.role === role)).toBe(true)
  })

  it('refuses what it does not name, over the whole matrix', () => {
    const named = new Set(
      RIGHTS.flatMap((right) => right.actions.map((action) => `${right.role} ${right.subject} ${action}`)),
    )
    for (const { role, subject, action } of everyRight) {
      expect(scopeOf(actor(role), subject, action) !== null, `${role} ${subject} ${action}`).toBe(
        named.has(`${role} ${subject} ${action}`),
      )
    }
  })
})

describe('separation of duties (SEC-AC-02, ZY-PUB-09)', () => {
  it.each(ROLES)('%s holds at most one of writing, approving and releasing', (role) => {
    const duties: Action[][] = [['create', 'update', 'submit'], ['approve'], ['publish']]
    expect(duties.filter((duty) => duty.some((action) => allows(role, action))).length).toBeLessThanOrEqual(1)
  })

  it('keeps the administrator away from content', () => {
    for (const subject of ['resource', 'media', 'attachment', 'placement'] as const) {
      for (const action of ACTIONS) expect(scopeOf(actor('administrator'), subject, action)).toBeNull()
    }
  })

  it('lets the auditor read everything and write nothing', () => {
    for (const subject of SUBJECTS) {
      expect(scopeOf(actor('auditor'), subject, 'read'), subject).toBe('any')
      for (const action of WRITES) expect(scopeOf(actor('auditor'), subject, action), `${subject} ${action}`).toBeNull()
    }
  })

  it.each(['searchTerm', 'pinnedAnswer'] as const)(
    'lets nobody write a %s and make it live, nor delete it',
    (subject) => {
      const roles = (...actions: Action[]) =>
        ROLES.filter((role) => actions.some((action) => scopeOf(actor(role), subject, action) !== null))
      expect(roles('create', 'update')).toEqual(['editor'])
      expect(roles('publish', 'withdraw', 'reject')).toEqual(['publisher'])
      expect(roles('delete')).toEqual([])
    },
  )

  it('leaves what all sites find to the city-wide desk', () => {
    const ofTheCity = target({ organization: null, site: null, owner: null })
    expect(can(actor('publisher', { organization: null }), 'publish', 'searchTerm', ofTheCity)).toBe(true)
    expect(can(actor('publisher'), 'publish', 'searchTerm', ofTheCity)).toBe(false)
  })

  it('lets nobody delete a resource or touch the log', () => {
    for (const role of ROLES) {
      expect(scopeOf(actor(role), 'resource', 'delete')).toBeNull()
      for (const action of WRITES) expect(scopeOf(actor(role), 'event', action)).toBeNull()
    }
  })
})

describe('isolation (JY-PLAT-04, SEC-AC-03)', () => {
  const writesOf = (role: Role) => everyRight.filter((right) => right.role === role && WRITES.includes(right.action))

  it('a webmaster writes nothing of another site', () => {
    const rights = writesOf('webmaster').filter(({ subject, action }) =>
      can(actor('webmaster'), action, subject, target()),
    )
    expect(rights.length).toBeGreaterThan(5)
    for (const { subject, action } of rights) {
      expect(can(actor('webmaster'), action, subject, target({ site: 'site-b' })), `${subject} ${action}`).toBe(false)
    }
  })

  it('a webmaster sees no resource before it is published', () => {
    expect(scopeOf(actor('webmaster'), 'resource', 'read')).toBeNull()
    expect(scopeOf(actor('webmaster'), 'publication', 'read')).toBe('any')
  })

  it('editor, reviewer and publisher of one organization do not touch another one', () => {
    for (const role of ['editor', 'reviewer', 'publisher'] as const) {
      for (const action of ACTIONS) {
        expect(can(actor(role), action, 'resource', target({ organization: 'org-b' })), `${role} ${action}`).toBe(false)
      }
    }
  })

  it('a reviewer or publisher without organization is the city-wide desk; an editor without one can do nothing', () => {
    const city = { organization: null }
    expect(can(actor('reviewer', city), 'approve', 'resource', target({ organization: 'org-b' }))).toBe(true)
    expect(can(actor('publisher', city), 'publish', 'resource', target({ organization: 'org-b' }))).toBe(true)
    expect(can(actor('editor', city), 'update', 'resource', target({ organization: 'org-b' }))).toBe(false)
  })

  it('never takes two absent owners for the same owner', () => {
    const nobody = target({ organization: null, site: null, owner: null })
    expect(can(actor('editor', { organization: null }), 'update', 'resource', nobody)).toBe(false)
    expect(can(actor('webmaster', { site: null }), 'update', 'section', nobody)).toBe(false)
    expect(can(actor('editor'), 'read', 'user', nobody)).toBe(false)
  })
})
