/** The part of a logger that starting things need; pino's logger is one, and so is `silentLog`. */
export interface LineLog {
  debug(message: string): void
  info(message: string): void
  warn(message: string): void
}

export const silentLog: LineLog = { debug: () => {}, info: () => {}, warn: () => {} }
