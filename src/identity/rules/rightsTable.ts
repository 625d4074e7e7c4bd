import type { Action, Role, Scope, Subject } from './vocabulary.ts'

/**
 * Scope of a row. `desk`: the own organization; for a person without organization (the city-wide desk) everything.
 * It is resolved to a `Scope` before anyone outside sees it.
 */
export type RowScope = Scope | 'desk'

/** One line of the rights table: this role may do these things to this subject, that far. */
export interface Right {
  role: Role
  subject: Subject
  actions: readonly Action[]
  scope: RowScope
}

const READ: readonly Action[] = ['read']
const MAINTAIN: readonly Action[] = ['create', 'read', 'update', 'delete']
const WRITE: readonly Action[] = ['create', 'read', 'update']
const RELEASE: readonly Action[] = ['read', 'reject', 'publish', 'withdraw']

/**
 * THE rights table (role × subject × action × scope). Every access function of every door is made from it; what has
 * no line is refused. Reviewed as a whole: separation of duties SEC-AC-02 and ZY-PUB-09, least privilege SEC-AC-03,
 * isolation of sites JY-PLAT-04. A role has at most one line for a subject and an action.
 */
export const RIGHTS: readonly Right[] = [
  // 系统管理员 keeps accounts and settings; content is nothing he writes, approves or releases.
  { role: 'administrator', subject: 'user', actions: ['create', 'read', 'update'], scope: 'any' },
  { role: 'administrator', subject: 'organization', actions: ['create', 'read', 'update'], scope: 'any' },
  { role: 'administrator', subject: 'site', actions: ['read', 'update'], scope: 'any' },
  { role: 'administrator', subject: 'settings', actions: ['read', 'update'], scope: 'any' },
  { role: 'administrator', subject: 'vocabulary', actions: ['create', 'read', 'update'], scope: 'any' },
  { role: 'administrator', subject: 'section', actions: READ, scope: 'any' },
  { role: 'administrator', subject: 'publication', actions: READ, scope: 'any' },

  // 部门编辑 writes for the own organization. Nothing that entered the library is deleted: it is withdrawn.
  {
    role: 'editor',
    subject: 'resource',
    actions: ['create', 'read', 'update', 'submit', 'correct'],
    scope: 'ownOrganization',
  },
  { role: 'editor', subject: 'media', actions: MAINTAIN, scope: 'ownOrganization' },
  { role: 'editor', subject: 'attachment', actions: MAINTAIN, scope: 'ownOrganization' },
  { role: 'editor', subject: 'publication', actions: READ, scope: 'any' },
  { role: 'editor', subject: 'organization', actions: READ, scope: 'any' },
  { role: 'editor', subject: 'vocabulary', actions: READ, scope: 'any' },
  { role: 'editor', subject: 'user', actions: READ, scope: 'own' },
  // The search editor's desk works for all sites at once: every editor brings the words of the own field, as drafts. The
  // report is theirs because its rare queries are what new words are made of; it holds no person.
  { role: 'editor', subject: 'searchTerm', actions: WRITE, scope: 'any' },
  { role: 'editor', subject: 'pinnedAnswer', actions: WRITE, scope: 'any' },
  { role: 'editor', subject: 'searchReport', actions: READ, scope: 'any' },

  // 审核员 reads and decides; a text that needs a change goes back to its author.
  { role: 'reviewer', subject: 'resource', actions: ['read', 'approve', 'reject'], scope: 'desk' },
  { role: 'reviewer', subject: 'media', actions: READ, scope: 'desk' },
  { role: 'reviewer', subject: 'attachment', actions: READ, scope: 'desk' },
  { role: 'reviewer', subject: 'publication', actions: READ, scope: 'any' },
  { role: 'reviewer', subject: 'organization', actions: READ, scope: 'any' },
  { role: 'reviewer', subject: 'vocabulary', actions: READ, scope: 'any' },
  { role: 'reviewer', subject: 'user', actions: READ, scope: 'own' },

  // 签发人 releases and takes back.
  { role: 'publisher', subject: 'resource', actions: ['read', 'reject', 'publish', 'withdraw'], scope: 'desk' },
  { role: 'publisher', subject: 'media', actions: READ, scope: 'desk' },
  { role: 'publisher', subject: 'attachment', actions: READ, scope: 'desk' },
  { role: 'publisher', subject: 'publication', actions: READ, scope: 'any' },
  { role: 'publisher', subject: 'organization', actions: READ, scope: 'any' },
  { role: 'publisher', subject: 'vocabulary', actions: READ, scope: 'any' },
  { role: 'publisher', subject: 'user', actions: READ, scope: 'own' },
  // A line of the desk changes what seventeen sites find, so the city-wide desk alone makes it live; a department's
  // publisher has no part in it. No role holds both ends (SEC-AC-02).
  { role: 'publisher', subject: 'searchTerm', actions: RELEASE, scope: 'desk' },
  { role: 'publisher', subject: 'pinnedAnswer', actions: RELEASE, scope: 'desk' },
  { role: 'publisher', subject: 'searchReport', actions: READ, scope: 'desk' },

  // 站点管理员 arranges the own site from what is published; drafts are not seen.
  { role: 'webmaster', subject: 'section', actions: MAINTAIN, scope: 'ownSite' },
  { role: 'webmaster', subject: 'placement', actions: MAINTAIN, scope: 'ownSite' },
  { role: 'webmaster', subject: 'site', actions: ['read', 'update'], scope: 'ownSite' },
  { role: 'webmaster', subject: 'publication', actions: READ, scope: 'any' },
  { role: 'webmaster', subject: 'organization', actions: READ, scope: 'any' },
  { role: 'webmaster', subject: 'vocabulary', actions: READ, scope: 'any' },
  { role: 'webmaster', subject: 'user', actions: READ, scope: 'own' },
  { role: 'webmaster', subject: 'searchReport', actions: READ, scope: 'ownSite' },

  // 审计员 reads everything, verifies the event chain, writes nothing.
  { role: 'auditor', subject: 'resource', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'media', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'attachment', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'publication', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'placement', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'section', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'site', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'organization', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'user', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'event', actions: ['read', 'verify'], scope: 'any' },
  { role: 'auditor', subject: 'vocabulary', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'settings', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'searchTerm', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'pinnedAnswer', actions: READ, scope: 'any' },
  { role: 'auditor', subject: 'searchReport', actions: READ, scope: 'any' },
]
