import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StoredPage } from '../../publishing/index.ts'
import { acceptedEncoding } from './acceptedEncoding.ts'
import { prepare } from './preparedPage.ts'

/** Sends a page in the form the visitor accepts; 304 when he has it already. */
export function sendPage(
  req: IncomingMessage,
  res: ServerResponse,
  page: StoredPage,
  isLocal: boolean,
  requestId: string,
): void {
  const form = prepare(page, isLocal)[acceptedEncoding(req.headers['accept-encoding'])]
  const known = req.headers['if-none-match']
  if (known !== undefined && page.status === 200 && isKnown(known, page.sha256)) {
    res.writeHead(304, signed(form.notModified, requestId))
    res.end()
    return
  }
  res.writeHead(page.status, signed(form.headers, requestId))
  res.end(req.method === 'HEAD' ? undefined : form.body)
}

/** Any form of the same page will do: the entity tags differ only behind the SHA-256. */
const isKnown = (header: string, sha256: string): boolean => header.trim() === '*' || header.includes(`"${sha256}`)

function signed(headers: string[], requestId: string): string[] {
  headers[headers.length - 1] = requestId
  return headers
}
