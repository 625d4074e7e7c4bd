import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What PostgreSQL writes into `postmaster.pid` (source: PostgreSQL, miscadmin.h, LOCK_FILE_LINE_*). */
export interface PidFile {
  pid: number
  socketFolder: string
  /** Accepts connections. */
  ready: boolean
}

export const pidFilePath = (data: string): string => join(data, 'postmaster.pid')

/** Null: no server runs on this data, or its file is still being written. */
export function readPidFile(data: string): PidFile | null {
  const lines = contentOf(pidFilePath(data)).split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return null
  return { pid, socketFolder: lines[4] ?? '', ready: lines[7]?.trim() === 'ready' }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
