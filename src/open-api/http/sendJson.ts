import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** The description changes with a release; data is asked for anew each time, so that a withdrawal is seen at once. */
const CACHING = { description: 'public, max-age=300', data: 'no-cache' }

/** One JSON answer with its ETag; Express turns it into 304 where the caller has it already, and drops it for HEAD. */
export function sendJson(res: Response, value: object, isDescription: boolean): void {
  const text = JSON.stringify(value)
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 27)
  res.set({ ETag: `"${digest}"`, 'Cache-Control': isDescription ? CACHING.description : CACHING.data })
  res.type('application/json').send(text)
}
