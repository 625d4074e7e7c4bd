import express, { Router } from 'express'
import type { PublicServices } from '../services.ts'
import { readOnly } from './readOnly.ts'

/** `name.<hash>.css`: another content has another name. */
const HASHED = /\.[0-9a-f]{8,64}\.[a-z0-9]+$/

/** Styles, scripts, fonts and drawings that the pages name. */
export function assets({ folders }: Pick<PublicServices, 'folders'>): Router {
  const router = Router()
  router.use(readOnly)
  for (const folder of folders.assets) {
    router.use(
      express.static(folder, {
        index: false,
        redirect: false,
        setHeaders: (res, file) => {
          res.setHeader('Cache-Control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache')
        },
      }),
    )
  }
  return router
}
