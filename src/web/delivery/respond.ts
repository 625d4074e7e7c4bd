import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PublicServices, RequestContext } from '../services.ts'
import { securityHeaders } from './securityHeaders.ts'

/** A short answer in plain text, for those who reach no site. */
export function sendText(
  res: ServerResponse,
  status: number,
  text: string,
  context: Omit<RequestContext, 'site'>,
  extra: string[] = [],
): void {
  send(res, status, 'text/plain; charset=utf-8', text, context, extra)
}

/** The designed page for a failure; plain text when even that fails. */
export async function sendError(
  services: Pick<PublicServices, 'unkept' | 'log'>,
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  context: RequestContext,
  extra: string[] = [],
): Promise<void> {
  const html = await errorHtml(services, status, context)
  if (res.headersSent) res.destroy()
  else if (html === null) sendText(res, status, `${status}\n`, context, extra)
  else send(res, status, 'text/html; charset=utf-8', html, context, extra, req.method === 'HEAD')
}

const notFoundPages = new WeakMap<object, Map<string, { html: Promise<string>; madeAt: number }>>()
const NOT_FOUND_KEPT_MS = 5_000

/** One rendering of the page for wrong addresses serves them all for a while: scanners try thousands. */
function notFoundHtml(unkept: PublicServices['unkept'], site: string): Promise<string> {
  const bySite = notFoundPages.get(unkept) ?? new Map<string, { html: Promise<string>; madeAt: number }>()
  notFoundPages.set(unkept, bySite)
  const kept = bySite.get(site)
  if (kept && performance.now() - kept.madeAt < NOT_FOUND_KEPT_MS) return kept.html
  const html = unkept.notFound(site)
  bySite.set(site, { html, madeAt: performance.now() })
  html.catch(() => bySite.delete(site))
  return html
}

/** The page for a wrong address asks the library; when the library is what failed, the page for our failures doesn't. */
async function errorHtml(
  { unkept, log }: Pick<PublicServices, 'unkept' | 'log'>,
  status: number,
  { site, requestId }: RequestContext,
): Promise<string | null> {
  const failed = () => unkept.error(site, requestId)
  for (const attempt of status < 500 ? [() => notFoundHtml(unkept, site), failed] : [failed]) {
    try {
      return await attempt()
    } catch (error) {
      log.error({ err: error, requestId }, 'error page could not be rendered')
    }
  }
  return null
}

/** One whole answer with the headers that every answer carries. */
export function send(
  res: ServerResponse,
  status: number,
  type: string,
  text: string,
  context: Omit<RequestContext, 'site'>,
  extra: string[] = [],
  withoutBody = false,
): void {
  const body = Buffer.from(text)
  res.writeHead(status, [
    ...['Content-Type', type, 'Content-Length', String(body.length), 'Cache-Control', 'no-store'],
    ...securityHeaders(context.isLocal).flat(),
    ...['X-Request-Id', context.requestId],
    ...extra,
  ])
  res.end(withoutBody ? undefined : body)
}
