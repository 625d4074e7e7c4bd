/** Longest segment in bytes: what most file systems take (255), less the endings that the store adds. */
const MAX_SEGMENT_BYTES = 200
const MAX_PATH_BYTES = 1_024

const HAS_ENDING = /\.(xml|txt|json|webmanifest)$/
/** Names that the store itself writes; a public path may not claim one. */
const RESERVED = /(^index\.|\.page\.json$|\.(gz|br|tmp)$)/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be refused
const UNSAFE = /[\u0000-\u001f\u007f<>:"|?*%#\\]/

const isSafeSegment = (segment: string): boolean =>
  segment !== '' &&
  !segment.startsWith('.') &&
  !segment.endsWith('.') &&
  !UNSAFE.test(segment) &&
  !RESERVED.test(segment) &&
  Buffer.byteLength(segment) <= MAX_SEGMENT_BYTES

/**
 * The file of a page below its site's folder: `/` → `index.html`, `/news` → `news/index.html`, `/feed.xml` → `feed.xml`.
 * Null: this path is not kept (traversal, hidden names, over-long, or a name the store uses itself).
 * `path` is decoded and starts with a slash.
 */
export function pageFile(path: string): string | null {
  if (path === '/') return 'index.html'
  if (!path.startsWith('/') || Buffer.byteLength(path) > MAX_PATH_BYTES) return null
  const segments = path.slice(1).split('/')
  if (!segments.every(isSafeSegment)) return null
  const name = segments.join('/')
  return HAS_ENDING.test(name) ? name : `${name}/index.html`
}

/**
 * The file that holds the bytes. Only a 200 lies under the page's own name: a web server that serves the folder by
 * itself then never answers a withdrawn page with 200 (OPS-ARC-03).
 */
export const contentFile = (file: string, status: number): string =>
  status === 200 ? file : file.replace(/(\.[a-z]+)$/, `.${status}$1`)
