import type { StoredPage } from '../../publishing/index.ts'
import type { Encoding } from './acceptedEncoding.ts'
import { securityHeaders } from './securityHeaders.ts'

/**
 * An answer with nothing left to compute: header names and values in turn, as `writeHead` takes them. The last value
 * is the place of the request id: it is written over at every answer, because a copy costs more than the rest.
 */
export interface PreparedForm {
  headers: string[]
  notModified: string[]
  body: Buffer
}

export type PreparedPage = Record<Encoding, PreparedForm>

const local = new WeakMap<StoredPage, PreparedPage>()
const remote = new WeakMap<StoredPage, PreparedPage>()

/** The answers for a page, made once and kept as long as its bytes are. */
export function prepare(page: StoredPage, isLocal: boolean): PreparedPage {
  const prepared = (isLocal ? local : remote).get(page)
  if (prepared) return prepared
  const made: PreparedPage = {
    identity: formOf(page, page.html, 'identity', isLocal),
    gzip: formOf(page, page.gzip, 'gzip', isLocal),
    br: formOf(page, page.brotli, 'br', isLocal),
  }
  ;(isLocal ? local : remote).set(page, made)
  return made
}

function formOf(page: StoredPage, encoded: Buffer | null, encoding: Encoding, isLocal: boolean): PreparedForm {
  const body = encoded ?? page.html
  const isEncoded = encoded !== null && encoding !== 'identity'
  const shared = [
    ...['ETag', `"${page.sha256}${isEncoded ? `-${encoding}` : ''}"`],
    ...(page.headers['Cache-Control'] ? [] : ['Cache-Control', 'no-cache']),
    ...['Vary', 'Accept-Encoding'],
    ...securityHeaders(isLocal).flat(),
    ...['X-Request-Id', ''],
  ]
  return {
    body,
    notModified: shared,
    headers: [
      ...Object.entries(page.headers).flat(),
      ...['Content-Length', String(body.length)],
      ...(isEncoded ? ['Content-Encoding', encoding] : []),
      ...shared,
    ],
  }
}
