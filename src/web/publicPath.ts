export type PublicPath =
  | { kind: 'path'; path: string }
  /** The canonical address; starts with exactly one slash, so that it can't lead to another host. */
  | { kind: 'redirect'; location: string }
  | { kind: 'refused'; status: 400 | 404 }

const MAX_LENGTH = 2_048
/** What visitors type may be long: search cuts it and says so instead of refusing it. */
const MAX_SEARCH_LENGTH = 65_536
const SEARCH = /^\/search(?:[/?]|$)/
const PRINTABLE_ASCII = /^\/[\x21-\x7e]*$/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be refused
const UNSAFE = /[\u0000-\u001f\u007f/\\]/

const refused = (status: 400 | 404): PublicPath => ({ kind: 'refused', status })

/**
 * The decoded path of a request target, without query. Refused with 400: over-long (search may be longer), not starting with a slash, wrong
 * percent-encoding or not UTF-8, control characters, encoded slashes, backslashes, `.` and `..`. With 404: empty segments.
 */
export function toPublicPath(target: string): PublicPath {
  const queryAt = target.indexOf('?')
  const raw = queryAt === -1 ? target : target.slice(0, queryAt)
  const limit = SEARCH.test(target) ? MAX_SEARCH_LENGTH : MAX_LENGTH
  if (target.length > limit || !PRINTABLE_ASCII.test(raw)) return refused(400)
  if (raw === '/') return { kind: 'path', path: '/' }
  const endsWithSlash = raw.endsWith('/')
  const segments = raw
    .slice(1, endsWithSlash ? -1 : undefined)
    .split('/')
    .map(decode)
  if (segments.some((segment) => segment === null)) return refused(400)
  if (segments.includes('')) return refused(404)
  if (!endsWithSlash) return { kind: 'path', path: `/${segments.join('/')}` }
  const query = queryAt === -1 ? '' : target.slice(queryAt)
  return { kind: 'redirect', location: raw.slice(0, -1) + query }
}

function decode(segment: string): string | null {
  try {
    const decoded = decodeURIComponent(segment)
    return UNSAFE.test(decoded) || decoded === '.' || decoded === '..' ? null : decoded
  } catch {
    return null
  }
}
