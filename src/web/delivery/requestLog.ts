import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PublicServices, RequestContext } from '../services.ts'

/** Of the pages answered from memory one in this many is logged: writing a line costs more than sending the page. */
export const HITS_PER_LINE = 100

/** Logs a request when its answer has gone out. No query, no address, no agent: they can name a person. */
export function logWhenDone(
  log: PublicServices['log'],
  req: IncomingMessage,
  res: ServerResponse,
  context: Omit<RequestContext, 'isLocal' | 'site'> & { site: string | null },
): void {
  const began = performance.now()
  const { method, url = '' } = req
  res.once('close', () => {
    const { requestId, site } = context
    const line = { requestId, site, method, path: url.split('?', 1)[0]?.slice(0, 200), status: res.statusCode }
    const ms = Math.round(performance.now() - began)
    if (res.statusCode >= 500) log.error({ ...line, ms }, 'request')
    else log.info({ ...line, ms, complete: res.writableFinished }, 'request')
  })
}

/** A sampler for page hits: counts all, logs every hundredth with the number it stands for. */
export function createHitLog(log: PublicServices['log']): (site: string, path: string, requestId: string) => void {
  let hits = 0
  return (site, path, requestId) => {
    hits += 1
    if (hits % HITS_PER_LINE !== 1) return
    log.info({ requestId, site, path, status: 200, sampledOf: HITS_PER_LINE }, 'page from memory')
  }
}
