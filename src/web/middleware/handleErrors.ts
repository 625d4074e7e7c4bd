import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { PlatformError, problemMediaType, toProblem } from '../../platform/errors.ts'
import { send, sendError, sendText } from '../delivery/respond.ts'
import type { PublicServices } from '../services.ts'
import { contextOf } from './context.ts'
import { notFound, toFailure } from './failures.ts'

/** The last two handlers: nobody answered, and something failed. Details stay in the log. */
export function handleErrors(services: Pick<PublicServices, 'unkept' | 'log'>): [RequestHandler, ErrorRequestHandler] {
  const unanswered: RequestHandler = (_req, _res, next) => next(notFound())

  const failed: ErrorRequestHandler = (error: unknown, req, res, _next) => {
    const failure = toFailure(error)
    const status = failure instanceof PlatformError ? failure.status : 500
    const context = contextOf(res)
    const { requestId } = context
    if (status >= 500) services.log.error({ err: error, requestId }, 'request failed')
    if (res.headersSent) return void res.destroy()
    const kept = forget(res)
    if (req.originalUrl.startsWith('/open-api')) {
      const problem = toProblem(failure, { instance: req.originalUrl.split('?', 1)[0] ?? '', requestId })
      send(res, status, problemMediaType, JSON.stringify(problem), context, kept)
    } else if (context.site === '') sendText(res, status, `${status}\n`, context, kept)
    else void sendError(services, req, res, status, context, kept)
  }

  return [unanswered, failed]
}

/** Takes back what was prepared for the answer that failed; `Allow` belongs to the failure itself. */
function forget(res: Response): string[] {
  const allow = res.getHeader('Allow')
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  return typeof allow === 'string' ? ['Allow', allow] : []
}
