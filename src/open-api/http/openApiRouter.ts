import { type RequestHandler, Router } from 'express'
import { API_PATH } from '../rules/document/version.ts'
import { OPERATIONS, type OperationName } from '../rules/operations.ts'
import { readParameters, splitQuery } from '../rules/parameters/readParameters.ts'
import { answerProblem, unanswered } from './answerProblem.ts'
import { callLog } from './callLog.ts'
import type { Asked, Handler } from './handler.ts'
import { HANDLERS } from './handlers.ts'
import { openToAll } from './openToAll.ts'
import { sendJson } from './sendJson.ts'
import type { OpenApiServices } from './services.ts'

const MOUNTED_AT = '/open-api'

/** `/resources/{identifier}` as Express writes it; an index number has a slash of its own. */
const routeOf = (path: string): string =>
  `${API_PATH.slice(MOUNTED_AT.length)}${path.replace('{identifier}', '*identifier').replace(/\{(\w+)\}/g, ':$1')}`

const queryOf = (url: string): string => (url.includes('?') ? url.slice(url.indexOf('?') + 1) : '')

const pathOf = (params: Record<string, string | string[]>): Asked['path'] =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, [value].flat().join('/')]))

function answer(name: OperationName, handle: ReturnType<Handler>): RequestHandler {
  const { query } = OPERATIONS[name]
  return async (req, res) => {
    const asked = { path: pathOf(req.params), given: splitQuery(queryOf(req.url)) }
    Object.assign(res.locals, { operation: name, asked })
    readParameters(query, asked.given)
    sendJson(res, await handle(asked), name === 'describe')
  }
}

/** The open API, mounted at `/open-api` (M-019, M-147): reads only, open to every origin, without a key. */
export function openApiRouter(services: OpenApiServices): Router {
  const router = Router()
  router.use(callLog(services.log), openToAll)
  for (const name of Object.keys(OPERATIONS) as OperationName[]) {
    router.get(routeOf(OPERATIONS[name].path), answer(name, HANDLERS[name](services)))
  }
  router.use(unanswered, answerProblem(services.log))
  return router
}
