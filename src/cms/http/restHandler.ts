import { Readable } from 'node:stream'
import type { NextFunction, Request, Response } from 'express'
import { handleEndpoints, type SanitizedConfig } from 'payload'

/**
 * Serves Payload's own REST from Express, without Next: it answers before the admin is built, and tests need no build.
 * Mount it before any body parser: the request body is passed on as a stream.
 */
export function restHandler(config: Promise<SanitizedConfig> | SanitizedConfig) {
  return (req: Request, res: Response, next: NextFunction): void => {
    answer(config, req, res).catch(next)
  }
}

async function answer(config: Promise<SanitizedConfig> | SanitizedConfig, req: Request, res: Response): Promise<void> {
  const response = await handleEndpoints({ config, request: toWebRequest(req) })
  res.status(response.status)
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie().map((cookie) => securely(cookie, req.hostname))
  if (cookies.length > 0) res.setHeader('set-cookie', cookies)
  res.end(Buffer.from(await response.arrayBuffer()))
}

/** Over HTTPS only, unless the admin is opened on this very machine. */
function securely(cookie: string, hostname: string): string {
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1'
  return isHere || /;\s*secure/i.test(cookie) ? cookie : `${cookie}; Secure`
}

function toWebRequest(req: Request): globalThis.Request {
  const url = `${req.protocol}://${req.get('host') ?? 'localhost'}${req.originalUrl}`
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    for (const item of Array.isArray(value) ? value : [value ?? '']) headers.append(name, item)
  }
  const hasBody = req.method !== 'GET' && req.method !== 'HEAD'
  const body = hasBody ? (Readable.toWeb(req) as ReadableStream) : null
  return new globalThis.Request(url, { method: req.method, headers, body, duplex: 'half' } as RequestInit)
}
