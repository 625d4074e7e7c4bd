import type { RequestHandler } from 'express'
import { readTerms } from '../rules/address/readTerms.ts'
import { asksSomething } from '../rules/address/terms.ts'
import { toQuestion } from '../rules/address/toQuestion.ts'
import type { PopularSearches } from '../rules/question.ts'
import { askSearch } from './askSearch.ts'
import { sayNotReady } from './notKept.ts'
import { recordSearch } from './recordSearch.ts'
import type { SearchRouterServices } from './services.ts'

const POPULAR = 8

/** Popular searches decorate the page; what fails there must not cost the visitor the answer. */
const popularOrNone = (popular: PopularSearches): Promise<string[]> => popular.popular(POPULAR).catch(() => [])

/** `/search`: an answer, an honest empty page, or the page before anything was asked; never an error. */
export function searchPage({ search, popular, log, pages, sites }: SearchRouterServices): RequestHandler {
  return async (req, res) => {
    const site = String(res.locals.site)
    const asked = readTerms(req.query, sites)
    const { terms } = asked
    const outcome = asksSomething(terms) ? await askSearch(search, toQuestion(terms, site)) : null
    const answer = outcome?.isReady ? outcome.answer : null
    const isReady = outcome?.isReady ?? true
    if (outcome?.isReady) recordSearch(log, req, site, { terms, ...outcome })
    if (!isReady) sayNotReady(res)
    res.type('html').send(await pages.search(site, { asked, answer, isReady, popular: await popularOrNone(popular) }))
  }
}
