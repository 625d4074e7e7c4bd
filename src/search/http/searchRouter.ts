import { Router } from 'express'
import { clicked } from './clicked.ts'
import { notKept, onlyReading } from './notKept.ts'
import { policyPage } from './policyPage.ts'
import { searchFeed } from './searchFeed.ts'
import { searchPage } from './searchPage.ts'
import type { SearchRouterServices } from './services.ts'

/** Everything under `/search`; the site's slug is in `res.locals.site` (see `web`'s request context). */
export function searchRouter(services: SearchRouterServices): Router {
  const router = Router()
  router.use(notKept)
  router.post('/clicked', ...clicked(services.log))
  router.use(onlyReading)
  router.get('/', searchPage(services))
  router.get('/policies', policyPage(services))
  router.get('/feed.xml', searchFeed(services))
  return router
}
