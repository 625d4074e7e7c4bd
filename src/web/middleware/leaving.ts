import { Router } from 'express'
import type { PublicServices } from '../services.ts'
import { contextOf } from './context.ts'
import { notFound } from './failures.ts'
import { readOnly } from './readOnly.ts'

const MAX_LENGTH = 1_500

/** `/leaving?to=`: the notice before another site opens (ZY-URL-03). It shows a link and never redirects by itself. */
export function leaving({ unkept }: Pick<PublicServices, 'unkept'>): Router {
  const router = Router()
  router.use(readOnly)
  router.get('/', async (req, res) => {
    const { to } = req.query
    const isAddress = typeof to === 'string' && to.length <= MAX_LENGTH
    const html = isAddress ? await unkept.leaving(contextOf(res).site, to) : null
    if (html === null) throw notFound()
    res.setHeader('Cache-Control', 'no-store')
    res.setHeader('X-Robots-Tag', 'noindex')
    res.type('html').send(html)
  })
  return router
}
