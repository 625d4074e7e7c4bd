import type { RequestHandler } from 'express'
import { asSearchTerms, readPolicyTerms } from '../rules/address/policyTerms.ts'
import { toQuestion } from '../rules/address/toQuestion.ts'
import { askSearch } from './askSearch.ts'
import { sayNotReady } from './notKept.ts'
import { recordSearch } from './recordSearch.ts'
import type { SearchRouterServices } from './services.ts'

/** `/search/policies` (我要找政策): without a condition the newest policies in force, and what can be chosen. */
export function policyPage({ search, log, pages, sites }: SearchRouterServices): RequestHandler {
  return async (req, res) => {
    const site = String(res.locals.site)
    const asked = readPolicyTerms(req.query, sites)
    const terms = asSearchTerms(asked.terms)
    const outcome = await askSearch(search, toQuestion(terms, site))
    const answer = outcome.isReady ? outcome.answer : null
    if (outcome.isReady) recordSearch(log, req, site, { terms, ...outcome })
    else sayNotReady(res)
    res.type('html').send(await pages.policySearch(site, { asked, answer, isReady: outcome.isReady, popular: [] }))
  }
}
