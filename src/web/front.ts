import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { OverloadedError } from '../publishing/index.ts'
import { requestIdFrom } from './delivery/requestId.ts'
import { createHitLog, logWhenDone } from './delivery/requestLog.ts'
import { sendError, sendText } from './delivery/respond.ts'
import { sendAsset } from './delivery/sendAsset.ts'
import { sendPage } from './delivery/sendPage.ts'
import { createHostResolver } from './hosts.ts'
import { toPublicPath } from './publicPath.ts'
import type { PublicServices, RequestContext } from './services.ts'

const HEALTH = /^\/(healthz|readyz)(\?|$)/
const OPEN_API = /^\/open-api\/.{0,2000}$/
/** First segments that Express answers; everything else is a page. */
const DOORS = new Set(['files', 'leaving', 'search', 'open-api'])
/** Never answered here, whatever a page may be called: the admin has a port of its own. */
const CLOSED = new Set(['admin', 'api', '_next'])

type Expressed = (req: IncomingMessage, res: ServerResponse & { locals?: object }) => void

/**
 * What every request meets first: a page in memory is answered before any routing; then host, path and method are
 * checked once, and pages that must be made are made. The rest goes to the Express app.
 */
export function createFront(services: PublicServices, app: Expressed): RequestListener {
  const hostOf = createHostResolver(services.registry)
  const logHit = createHitLog(services.log)

  function front(req: IncomingMessage, res: ServerResponse): void {
    const { site, isLocal } = hostOf(req.headers.host)
    const requestId = requestIdFrom(req.headers['x-request-id'])
    if (site !== null && (req.method === 'GET' || req.method === 'HEAD')) {
      // Stored paths are decoded and carry no `%` or `?`: a target equal to one is that path.
      const page = services.pages.fresh(site, req.url ?? '/')
      if (page) {
        sendPage(req, res, page, isLocal, requestId)
        logHit(site, req.url ?? '/', requestId)
        return
      }
    }
    logWhenDone(services.log, req, res, { site, requestId })
    if (HEALTH.test(req.url ?? '')) hand(req, res, { site: '', isLocal, requestId })
    else if (site === null) sendText(res, 404, 'Not found\n', { isLocal, requestId })
    else route(req, res, { site, isLocal, requestId })
  }

  function hand(req: IncomingMessage, res: ServerResponse, context: RequestContext): void {
    app(req, Object.assign(res, { locals: context }))
  }

  function route(req: IncomingMessage, res: ServerResponse, context: RequestContext): void {
    // Identifiers carry a slash, which programs may encode; the API answers malformed paths in its own words.
    if (OPEN_API.test(req.url ?? '')) {
      hand(req, res, context)
      return
    }
    const target = toPublicPath(req.url ?? '/')
    const reads = req.method === 'GET' || req.method === 'HEAD'
    if (target.kind === 'refused') {
      void sendError(services, req, res, target.status, context)
    } else if (target.kind === 'redirect') {
      if (reads) sendText(res, 301, '', context, ['Location', target.location])
      else void sendError(services, req, res, 404, context)
    } else {
      const first = target.path.split('/', 2)[1] ?? ''
      if (DOORS.has(first)) hand(req, res, context)
      else if (CLOSED.has(first)) void sendError(services, req, res, 404, context)
      else if (!reads) void sendError(services, req, res, 405, context, ['Allow', 'GET, HEAD'])
      else if (first === 'assets') void answerAsset(req, res, target.path, context)
      else void answerPage(req, res, target.path, context)
    }
  }

  async function answerAsset(req: IncomingMessage, res: ServerResponse, path: string, context: RequestContext) {
    const asset = services.unkept.asset(context.site, path)
    if (asset) await sendAsset(req, res, asset, context)
    else await sendError(services, req, res, 404, context)
  }

  async function answerPage(req: IncomingMessage, res: ServerResponse, path: string, context: RequestContext) {
    try {
      const page = await services.pages.serve(context.site, path)
      if (page) sendPage(req, res, page, context.isLocal, context.requestId)
      else await sendError(services, req, res, 404, context)
    } catch (error) {
      if (error instanceof OverloadedError) return sendError(services, req, res, 503, context, ['Retry-After', '5'])
      services.log.error({ err: error, requestId: context.requestId }, 'page failed')
      await sendError(services, req, res, 500, context)
    }
  }

  return front
}
