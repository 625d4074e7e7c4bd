import { Router } from 'express'
import { MAX_QUERY, type SearchTitles } from '../rules/ports.ts'

const PER_PAGE = 20
const MAX_PAGE = 50

/** Makes the page; the site's slug is in `res.locals.site` (see `web`'s request context). */
type RenderSearch = (
  site: string,
  results: { query: string; isCut: boolean; found: Awaited<ReturnType<SearchTitles>> | null },
) => Promise<string>

/** `/search?q=&page=`: an answer or an honest empty page, never an error. */
export function searchRouter(searchTitles: SearchTitles, render: RenderSearch): Router {
  const router = Router()
  router.get('/', async (req, res) => {
    const site = String(res.locals.site)
    const asked =
      typeof req.query.q === 'string'
        ? req.query.q
            .toWellFormed()
            .replace(/\p{Cc}+/gu, ' ')
            .trim()
        : ''
    const query = [...asked].slice(0, MAX_QUERY).join('').trim()
    const page = Math.min(MAX_PAGE, Math.max(1, Math.trunc(Number(req.query.page)) || 1))
    const found = query ? await searchTitles({ text: query, site }, { page, perPage: PER_PAGE }) : null
    res.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
    res.type('html').send(await render(site, { query, isCut: query.length < asked.length, found }))
  })
  return router
}
