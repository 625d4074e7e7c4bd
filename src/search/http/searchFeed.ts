import type { RequestHandler } from 'express'
import { PlatformError } from '../../platform/errors.ts'
import { readTerms } from '../rules/address/readTerms.ts'
import { asksSomething } from '../rules/address/terms.ts'
import { toQuestion } from '../rules/address/toQuestion.ts'
import { askSearch } from './askSearch.ts'
import { sayNotReady } from './notKept.ts'
import type { SearchRouterServices } from './services.ts'

const ENTRIES = 40

/** `/search/feed.xml`: what a search finds, newest first (M-081). Programs fetch it: it is not counted as a search. */
export function searchFeed({ search, pages, sites }: SearchRouterServices): RequestHandler {
  return async (req, res) => {
    const site = String(res.locals.site)
    const { terms } = readTerms(req.query, sites)
    if (!asksSomething(terms)) throw new PlatformError('not-found', '这个订阅没有说明要查找什么。')
    const newest = { ...terms, sort: 'date', page: 1 } as const
    const outcome = await askSearch(search, toQuestion(newest, site, ENTRIES))
    if (outcome.isReady) {
      res.type('application/rss+xml').send(pages.searchFeed(site, { terms, answer: outcome.answer }))
    } else {
      sayNotReady(res)
      res.type('text/plain').send('检索正在准备，请稍后再读取。\n')
    }
  }
}
