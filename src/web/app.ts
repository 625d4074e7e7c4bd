import express, { type Express } from 'express'
import { files } from './middleware/files.ts'
import { handleErrors } from './middleware/handleErrors.ts'
import { health } from './middleware/health.ts'
import { leaving } from './middleware/leaving.ts'
import { setHeaders } from './middleware/setHeaders.ts'
import type { PublicServices } from './services.ts'

/** What is not a stored page, in reading order. Expects the front's `RequestContext` in `res.locals`. */
export function createApp(services: PublicServices): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', false)

  app.use(setHeaders)
  app.use(health(services))
  app.use('/files', files(services))
  app.use('/leaving', leaving(services))
  app.use('/search', services.routers.search)
  app.use('/open-api', services.routers.openApi)
  app.use(...handleErrors(services))
  return app
}
