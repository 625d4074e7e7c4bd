import type { RequestHandler } from 'express'
import { methodNotAllowed } from './failures.ts'

/** GET and HEAD only. */
export const readOnly: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.setHeader('Allow', 'GET, HEAD')
  next(methodNotAllowed())
}
