const NAME = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.?(?::\d{0,5})?$/
const IPV6 = /^(\[[0-9a-f:.]+\])(?::\d{0,5})?$/

/**
 * The bare name in a `Host` header (RFC 9110 7.2): lower case, without port and trailing dot; an IPv6 literal keeps
 * its brackets. Null when the header is absent or is no host at all.
 */
export function normalizeHost(header: string | undefined): string | null {
  const host = (header ?? '').trim().toLowerCase()
  if (host.length > 260) return null
  return (NAME.exec(host) ?? IPV6.exec(host))?.[1] ?? null
}
