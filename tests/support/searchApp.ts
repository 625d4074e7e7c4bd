import express from 'express'
import { PlatformError } from '../../src/platform/errors.ts'
import { searchRouter } from '../../src/search/http/searchRouter.ts'
import type {
  SearchAnswer,
  SearchFeedContent,
  SearchLogEntry,
  SearchPageContent,
  SearchPages,
  SearchQuestion,
} from '../../src/search/index.ts'

/** What the fake pages were asked to show, printed as JSON. */
const pages: SearchPages = {
  search: async (site, content: SearchPageContent) => JSON.stringify({ page: 'search', site, ...content }),
  policySearch: async (site, content) => JSON.stringify({ page: 'policies', site, ...content }),
  searchFeed: (site, { terms, answer }: SearchFeedContent) => `<rss>${site} ${terms.text} ${answer.total}</rss>`,
}

/** The search router over a service of the test's making, behind what the front does for it. */
export function searchApp(answerTo: (question: SearchQuestion) => SearchAnswer) {
  const questions: SearchQuestion[] = []
  const entries: SearchLogEntry[] = []
  const state = { isReady: true, popularFails: false }
  const router = searchRouter({
    search: {
      async search(question) {
        if (!state.isReady) throw new PlatformError('index-not-ready', '检索正在准备。')
        questions.push(question)
        return answerTo(question)
      },
    },
    popular: {
      async popular() {
        if (state.popularFails) throw new Error('no log')
        return ['居住证']
      },
    },
    log: { record: (entry) => void entries.push(entry) },
    pages,
    sites: ['example', 'other'],
  })
  const app = express()
  app.use((_req, res, next) => {
    res.locals.site = 'example'
    next()
  })
  app.use('/search', router)
  const failed: express.ErrorRequestHandler = (error, _req, res, _next) => {
    res.status(error instanceof PlatformError ? error.status : 500).send(String(error))
  }
  app.use(failed)
  return { app, questions, entries, state }
}
