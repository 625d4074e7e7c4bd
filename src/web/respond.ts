import type { IncomingMessage, ServerResponse } from 'node:http'
import { securityHeaders } from './securityHeaders.ts'
import type { PublicServices, RequestContext } from './services.ts'

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
  services: Pick<PublicServices, 'renderError' | 'log'>,
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  context: RequestContext,
  extra: string[] = [],
): Promise<void> {
  if (res.headersSent) {
    res.destroy()
    return
  }
  try {
    const html = await services.renderError(context.site, status, context.requestId)
    send(res, status, 'text/html; charset=utf-8', html, context, extra, req.method === 'HEAD')
  } catch (error) {
    services.log.error({ err: error, requestId: context.requestId }, 'error page could not be rendered')
    sendText(res, status, `${status}\n`, context, extra)
  }
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
