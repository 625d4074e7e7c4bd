import path from 'node:path'
import { Router } from 'express'
import { FILE_SECURITY_POLICY } from '../delivery/securityHeaders.ts'
import type { PublicServices } from '../services.ts'
import { notFound } from './failures.ts'
import { readOnly } from './readOnly.ts'

/** Shown in the page; everything else is offered for saving. SVG is not here: it can carry code. */
const SHOWN = new Set(['.avif', '.gif', '.jpeg', '.jpg', '.png', '.webp'])

/** Uploaded images and attachments of what is published, with ranges. */
export function files({ mediaFolder, isPublicFile }: Pick<PublicServices, 'mediaFolder' | 'isPublicFile'>): Router {
  const router = Router()
  router.use(readOnly)
  router.get('/*name', async (req, res, next) => {
    const name = [req.params.name].flat().join('/')
    if (!(await isPublicFile(name))) return next()
    res.setHeader('Content-Security-Policy', FILE_SECURITY_POLICY)
    res.setHeader('Cache-Control', 'no-cache')
    if (!SHOWN.has(path.extname(name).toLowerCase())) res.attachment(path.basename(name))
    res.sendFile(name, { root: mediaFolder, dotfiles: 'ignore', cacheControl: false }, (error) => {
      if (error) next(res.headersSent ? error : notFound())
    })
  })
  return router
}
