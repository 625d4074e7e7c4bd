import { domainToUnicode } from 'node:url'
import governmentHosts from './government-hosts.json' with { type: 'json' }

/** Tells whether a host belongs to a site of this platform. */
export type IsOwnHost = (host: string) => boolean

const isGovernmentHost = (host: string) => {
  const readable = domainToUnicode(host)
  return (
    governmentHosts.suffixes.some((suffix) => readable.endsWith(suffix)) ||
    (governmentHosts.hosts as string[]).includes(readable)
  )
}

/** The http(s) address in a text, or null: anything else (`javascript:`, a path, nonsense) is not one to leave for. */
export function webAddress(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  return url.username === '' && url.password === '' ? url : null
}

/**
 * Where a link should lead: outside the party and government sites first to the notice of ZY-URL-03 (M-045),
 * everything else unchanged.
 */
export function guardedHref(href: string, isOwnHost: IsOwnHost): string {
  const url = webAddress(href.startsWith('//') ? `https:${href}` : href)
  if (!url || isOwnHost(url.hostname) || isGovernmentHost(url.hostname)) return href
  return `/leaving?to=${encodeURIComponent(url.href)}`
}

const unescapeAttribute = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Rewrites the links of sanitized HTML (attributes in double quotes, escaped), see `guardedHref`. */
export function guardLinks(html: string, isOwnHost: IsOwnHost): string {
  return html.replace(/(<a\b[^>]*?\shref=")([^"]*)"/g, (whole, before: string, value: string) => {
    const href = unescapeAttribute(value)
    const guarded = guardedHref(href, isOwnHost)
    return guarded === href ? whole : `${before}${guarded}"`
  })
}
