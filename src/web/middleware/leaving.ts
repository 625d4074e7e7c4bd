import { Router } from 'express'
import type { PublicServices } from '../services.ts'
import { contextOf } from './context.ts'
import { malformed } from './failures.ts'
import { readOnly } from './readOnly.ts'

const SCHEMES = new Set(['http:', 'https:'])
const MAX_LENGTH = 1_500

/** `/leaving?url=`: the notice before another site opens (ZY-URL-03). It shows a link and never redirects by itself. */
export function leaving({ renderLeaving }: Pick<PublicServices, 'renderLeaving'>): Router {
  const router = Router()
  router.use(readOnly)
  router.get('/', async (req, res) => {
    const target = toTarget(req.query.url)
    if (!target) throw malformed()
    res.setHeader('Cache-Control', 'no-store')
    res.setHeader('X-Robots-Tag', 'noindex')
    res.type('html').send(await renderLeaving(contextOf(res).site, target))
  })
  return router
}

function toTarget(value: unknown): URL | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || !URL.canParse(value)) return null
  const url = new URL(value)
  return SCHEMES.has(url.protocol) && url.username === '' && url.password === '' ? url : null
}
