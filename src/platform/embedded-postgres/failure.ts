import { PlatformError } from '../errors.ts'

const wayOut = '也可以用 DATABASE_URI 指定已有的 PostgreSQL 或 MongoDB。'

/** Why the embedded database cannot be started, and what else can be done. `reason` is a clause without a full stop. */
export function databaseFailure(reason: string, cause?: unknown): PlatformError {
  return new PlatformError('database-start-failed', `内置数据库无法启动：${reason}。${wayOut}`, {}, { cause })
}

/** The reason given by the operating system, in its own words. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
