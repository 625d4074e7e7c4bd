import express, { type ErrorRequestHandler, type Request, type RequestHandler } from 'express'
import { z } from 'zod'
import { parseIdentifier } from '../../library/index.ts'
import { cleanText } from '../rules/address/cleanText.ts'
import { MAX_QUERY, type SearchLog } from '../rules/question.ts'

const MAX_BODY = '4kb'

const click = z.object({
  query: z
    .string()
    .transform(cleanText)
    .refine((text) => text !== '' && [...text].length <= MAX_QUERY),
  identifier: z.string().refine((text) => parseIdentifier(text) !== null),
  /** From 1 in the list; 0: from the card or the quoted answer above it. */
  position: z.coerce.number().int().min(0).max(10_000),
})

/** Browsers say where a request comes from; those that don't are believed. */
function isOwnPage(req: Request): boolean {
  const from = req.get('sec-fetch-site')
  return from === undefined || from === 'same-origin'
}

/**
 * `POST /search/clicked`, sent by the page's script when a result is opened: which one, at which place, for which words
 * (M-079). Nothing about the visitor. The answer is 204 whatever came.
 */
export function clicked(log: SearchLog): [RequestHandler, RequestHandler, ErrorRequestHandler] {
  const note: RequestHandler = (req, res) => {
    const read = click.safeParse(req.body)
    if (read.success && isOwnPage(req)) {
      log.record({ kind: 'click', at: new Date(), site: String(res.locals.site), ...read.data })
    }
    res.status(204).end()
  }
  const ignore: ErrorRequestHandler = (_error, _req, res, _next) => {
    res.status(204).end()
  }
  return [express.urlencoded({ extended: false, limit: MAX_BODY, parameterLimit: 10 }), note, ignore]
}
