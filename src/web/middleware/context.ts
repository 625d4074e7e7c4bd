import type { Response } from 'express'
import type { RequestContext } from '../services.ts'

/** What the front has found out about this request. */
export const contextOf = (res: Response): RequestContext => res.locals as RequestContext
