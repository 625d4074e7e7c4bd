/** Order in which stale pages are rendered again; what visitors ask for is rendered at once and never waits here. */
export const PRIORITIES = ['home', 'section', 'resource', 'deep'] as const

export type Priority = (typeof PRIORITIES)[number]

/** The priority of a page, from its address alone: first pages of sections before resources, further pages last. */
export function priorityOf(path: string): Priority {
  if (path === '/') return 'home'
  if (/\/page-\d+$/.test(path)) return 'deep'
  return path.lastIndexOf('/') === 0 ? 'section' : 'resource'
}
