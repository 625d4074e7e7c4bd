import { randomUUID } from 'node:crypto'
import express, { type Express, type RequestHandler } from 'express'
import type { SanitizedConfig } from 'payload'
import { restHandler } from './restHandler.ts'

/**
 * The admin port: Payload's REST, and the admin's pages for everything else. Next's pages bring inline scripts of their
 * own, so the strict policy of the public port can't be theirs; the rest is the same.
 */
export function adminApp(config: Promise<SanitizedConfig>, pages: RequestHandler): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use(protect)
  // The first account is made at start; nobody registers as the first from outside.
  app.post('/api/users/first-register', (_req, res) => void res.status(404).end())
  app.use('/api', restHandler(config))
  app.get('/', (_req, res) => res.redirect('/admin'))
  app.use(pages)
  return app
}

const protect: RequestHandler = (req, res, next) => {
  req.headers['x-request-id'] ??= randomUUID()
  res.set({
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
    'Content-Security-Policy':
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    'X-Request-Id': String(req.headers['x-request-id']),
  })
  next()
}
