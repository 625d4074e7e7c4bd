import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { LineLog } from '../lineLog.ts'
import { databaseFailure } from './failure.ts'
import { pidFilePath, readPidFile } from './pidFile.ts'
import { serverProcesses } from './serverProcesses.ts'
import { removeSocketFolder } from './socketFolder.ts'

/** First politely (fast shutdown), then at once (crash recovery follows at the next start). Milliseconds. */
const attempts = [
  { signal: 'SIGINT', patience: 8_000 },
  { signal: 'SIGQUIT', patience: 3_000 },
  { signal: 'SIGKILL', patience: 3_000 },
] as const

/**
 * Clears what a killed start left behind: stops a server that lost its parent, waits for stray children (PostgreSQL
 * must not start beside them) and removes lock files whose number now belongs to another program, which PostgreSQL
 * itself would take for a running server. Call it only while holding the lock on the data.
 */
export async function clearLeftovers(data: string, home: string, log: LineLog): Promise<void> {
  for (const { signal, patience } of attempts) {
    const strays = serverProcesses(data)
    if (strays.length === 0) break
    log.warn(`发现上次异常退出留下的数据库进程（${strays.join('、')}），正在停止。`)
    const main = readPidFile(data)?.pid
    for (const pid of strays) if (main === undefined || pid === main || signal === 'SIGKILL') signalTo(pid, signal)
    await gone(data, patience)
  }
  const strays = serverProcesses(data)
  if (strays.length > 0) throw databaseFailure(`上次留下的数据库进程（${strays.join('、')}）无法停止`)
  const former = readPidFile(data)
  for (const folder of [join(home, 'socket'), former?.socketFolder ?? '']) removeSocketFolder(folder, home)
  rmSync(pidFilePath(data), { force: true })
}

async function gone(data: string, patience: number): Promise<void> {
  const end = Date.now() + patience
  while (serverProcesses(data).length > 0 && Date.now() < end) await pause(50)
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
