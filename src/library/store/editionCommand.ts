import type { PayloadRequest } from 'payload'

const KEY = 'yiku.editionCommand'

/** Marks a request as carrying out a command whose rules were already decided; no door from outside can set it. */
export function withEditionCommand<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  req.context[KEY] = true
  return work().finally(() => {
    delete req.context[KEY]
  })
}

export const isEditionCommand = (req: PayloadRequest): boolean => req.context[KEY] === true
