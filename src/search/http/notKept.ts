import type { RequestHandler, Response } from 'express'
import { PlatformError } from '../../platform/errors.ts'

/** Seconds after which a program may ask again while there is no index. */
const RETRY_AFTER = '30'

/** Answers are one visitor's, of this moment, and no matter for search engines. */
export const notKept: RequestHandler = (_req, res, next) => {
  res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
  next()
}

/** Says in the head of an answer that search is being prepared. */
export function sayNotReady(res: Response): void {
  res.status(503).set('Retry-After', RETRY_AFTER)
}

/** What is left at these addresses can only be read. */
export const onlyReading: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.set('Allow', 'GET, HEAD')
  next(new PlatformError('method-not-allowed', '这个地址只能读取。'))
}
