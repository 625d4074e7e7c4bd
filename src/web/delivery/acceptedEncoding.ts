export type Encoding = 'identity' | 'gzip' | 'br'

/** Browsers send a handful of values; others must not fill the memory. */
const MAX_REMEMBERED = 256
const remembered = new Map<string, Encoding>()

/** The best form of a page for an `Accept-Encoding` header (RFC 9110 section 12.5.3); Brotli before gzip. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  if (typeof header !== 'string' || header === '') return 'identity'
  const known = remembered.get(header)
  if (known) return known
  const encoding = choose(header)
  if (remembered.size < MAX_REMEMBERED) remembered.set(header, encoding)
  return encoding
}

function choose(header: string): Encoding {
  const weights = new Map(header.toLowerCase().split(',').map(weightOf))
  const accepts = (name: string): boolean => (weights.get(name) ?? weights.get('*') ?? 0) > 0
  if (accepts('br')) return 'br'
  return accepts('gzip') || accepts('x-gzip') ? 'gzip' : 'identity'
}

function weightOf(entry: string): [string, number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, quality ? Number(quality.slice(2)) || 0 : 1]
}
