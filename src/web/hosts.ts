import type { SiteRegistry } from '../sites/index.ts'

/** What a request's host decides. */
export interface HostContext {
  /** Slug of the site; null for a host that is none of ours. */
  site: string | null
  /** Served to this machine only: no HTTPS is demanded. */
  isLocal: boolean
}

/** The `Host` header is the visitor's: only so many of its spellings are remembered. */
const MAX_REMEMBERED = 1_000

/** Resolves hosts once. Only known hosts are remembered, whatever their port. */
export function createHostResolver(registry: SiteRegistry): (host: string | undefined) => HostContext {
  const remembered = new Map<string, HostContext>()
  return (host) => {
    const known = remembered.get(host ?? '')
    if (known) return known
    const site = registry.byHost(host)
    const context: HostContext = { site: site?.slug ?? null, isLocal: isLocalHost(host ?? '') }
    if (site && host && remembered.size < MAX_REMEMBERED) remembered.set(host, context)
    return context
  }
}

export function isLocalHost(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  return name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]'
}
