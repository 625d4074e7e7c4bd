import type { RequestHandler } from 'express'
import type { Asked } from './handler.ts'
import type { OpenApiServices } from './services.ts'

const CONSUMER = /^[A-Za-z0-9][\w.@-]{0,63}$/

/**
 * One line a call: who (as they call themselves), what, when, how it ended (JY-LIB-04). Parameters by name only: what
 * people search for is theirs.
 */
export const callLog =
  (log: OpenApiServices['log']): RequestHandler =>
  (req, res, next) => {
    const began = performance.now()
    const consumer = req.get('X-Consumer') ?? ''
    res.once('close', () => {
      const { requestId = null, site = null, operation = null, asked } = res.locals
      const { path = {}, given = {} } = (asked ?? {}) as Partial<Asked>
      const line = {
        requestId,
        site,
        consumer: CONSUMER.test(consumer) ? consumer : null,
        operation,
        resource: path.identifier?.slice(0, 100) ?? null,
        parameters: Object.keys(given).slice(0, 20),
        status: res.statusCode,
        ms: Math.round(performance.now() - began),
      }
      log.info(line, 'open-api call')
    })
    next()
  }
