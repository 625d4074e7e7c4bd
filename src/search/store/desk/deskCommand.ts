import type { PayloadRequest } from 'payload'

const KEY = 'yiku.searchDeskCommand'

/** Marks a request as carrying out a step whose rules were already decided; no door from outside can set it. */
export function withDeskCommand<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  req.context[KEY] = true
  return work().finally(() => {
    delete req.context[KEY]
  })
}

export const isDeskCommand = (req: PayloadRequest): boolean => req.context[KEY] === true
