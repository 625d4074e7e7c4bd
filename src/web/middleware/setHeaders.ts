import type { RequestHandler } from 'express'
import { securityHeaders } from '../delivery/securityHeaders.ts'
import { contextOf } from './context.ts'

/** The headers that every answer carries; a later handler may tighten them. */
export const setHeaders: RequestHandler = (_req, res, next) => {
  const { isLocal, requestId } = contextOf(res)
  for (const [name, value] of securityHeaders(isLocal)) res.setHeader(name, value)
  res.setHeader('X-Request-Id', requestId)
  next()
}
