import { type Logger, pino } from 'pino'
import pretty from 'pino-pretty'

export type { Logger } from 'pino'

/** Values that never reach a log, wherever they stand in a logged request. */
const redacted = ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password']

/**
 * The process's log on standard output: JSON lines, or readable lines on a terminal. Written synchronously: the last
 * line before an exit is the one that explains it, and pino loses it on a pipe otherwise.
 */
export function createLogger(options: {
  role: string
  level?: string
  terminal?: boolean
  /** File descriptor; standard output unless that is the command's answer. */
  destination?: number
}): Logger {
  const { role, level = 'info', terminal = process.stdout.isTTY === true } = options
  const fd = options.destination ?? process.stdout.fd
  const destination = terminal
    ? pretty({ sync: true, destination: fd, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname,role' })
    : pino.destination({ fd, sync: true })
  return pino(
    { level, base: { pid: process.pid, role }, redact: redacted, timestamp: pino.stdTimeFunctions.isoTime },
    destination,
  )
}
