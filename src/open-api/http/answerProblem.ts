import type { ErrorRequestHandler, RequestHandler } from 'express'
import { PlatformError, problemMediaType, toProblem } from '../../platform/errors.ts'
import { notFound } from './refusals.ts'
import type { OpenApiServices } from './services.ts'

/** Nobody answered. */
export const unanswered: RequestHandler = (_req, _res, next) =>
  next(notFound('开放接口没有这个地址，全部地址见 /open-api/v1/openapi.json。'))

/** Express blames the caller by a 4xx `status`; anything else unforeseen is ours. */
const toFailure = (error: unknown): unknown => {
  if (error instanceof PlatformError) return error
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? new PlatformError('malformed-request', '请求的地址或参数无法识别。') : error
}

/** Every failure becomes a problem document (RFC 9457); details of unforeseen ones stay in the log. */
export const answerProblem =
  (log: OpenApiServices['log']): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error)
    const { requestId } = res.locals
    const problem = toProblem(toFailure(error), { instance: req.originalUrl.split('?', 1)[0], requestId })
    if (problem.status >= 500) log.error({ err: error, requestId }, 'open-api call failed')
    res.removeHeader('ETag')
    res.status(problem.status).set('Cache-Control', 'no-store').type(problemMediaType).send(JSON.stringify(problem))
  }
