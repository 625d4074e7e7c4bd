import type { RequestHandler } from 'express'
import { methodNotAllowed } from './refusals.ts'

const METHODS = 'GET, HEAD, OPTIONS'

/** Open data: pages of any origin may read it, none may do more. */
export const openToAll: RequestHandler = (req, res, next) => {
  res.set({ 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, X-Request-Id' })
  if (req.method === 'GET' || req.method === 'HEAD') return next()
  res.set('Allow', METHODS)
  if (req.method !== 'OPTIONS') return next(methodNotAllowed())
  res.set({ 'Access-Control-Allow-Methods': 'GET, HEAD', 'Access-Control-Allow-Headers': 'If-None-Match, X-Consumer' })
  res.status(204).end()
}
