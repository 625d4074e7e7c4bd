import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

export type { Logger } from 'pino'

/** Values that never reach a log, wherever they stand in a logged request. */
const redacted = ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password']

/**
 * The process's log on standard output: JSON lines, or readable lines on a terminal. Written synchronously: the last
 * line before an exit is the one that explains it, and pino loses it on a pipe otherwise.
 */
export function createLogger(options: { role: string; level?: string; terminal?: boolean }): Logger {
  const { role, level = 'info', terminal = process.stdout.isTTY === true } = options
  const destination = terminal
    ? pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname,role' })
    : pino.destination({ fd: process.stdout.fd, sync: true })
  return pino(
    { level, base: { pid: process.pid, role }, redact: redacted, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  )
}

const acceptableId = /^[\w.:-]{8,64}$/

/** For pino-http's `genReqId`: keeps the id a proxy in front gave (`X-Request-Id`), else makes one; tells the client. */
export function requestId(req: IncomingMessage, res: ServerResponse): string {
  const given = req.headers['x-request-id']
  const id = typeof given === 'string' && acceptableId.test(given) ? given : randomUUID()
  res.setHeader('X-Request-Id', id)
  return id
}
