import { randomBytes } from 'node:crypto'

const ACCEPTABLE = /^[\w.-]{1,64}$/
const process = randomBytes(6).toString('hex')
let count = 0

/** The caller's request id when it is harmless, else a new one: unique in this process and across restarts. */
export const requestIdFrom = (given: string | string[] | undefined): string =>
  typeof given === 'string' && ACCEPTABLE.test(given) ? given : `${process}-${(++count).toString(36)}`
