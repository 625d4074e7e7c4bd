const CODES = new Set(['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_IOERR', 'SQLITE_CANTOPEN', 'SQLITE_FULL'])

/** Whether an error says that the file can't be read any more, and not that a question was odd. */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return [...CODES].some((one) => code === one || code.startsWith(`${one}_`))
}
