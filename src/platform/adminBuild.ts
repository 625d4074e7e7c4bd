import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { acquireDataLock, type ReleaseLock } from './dataLock.ts'
import { PlatformError } from './errors.ts'
import type { LineLog } from './lineLog.ts'
import { type Built, runNextBuild } from './nextBuild.ts'
import { projectRoot } from './projectRoot.ts'
import { sourceHash } from './sourceHash.ts'

/** What the admin is built from; a change of any of it makes the built admin stale. */
export const adminSources = [
  'package-lock.json',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'src/app',
  'src/cms',
  'src/identity',
  'src/library',
  'src/platform',
  'src/publishing',
  'src/review',
  'src/search',
  'src/sites',
]

interface AdminBuild {
  log: LineLog
  /** Calls the build off (shutdown). */
  signal: AbortSignal
  root?: string
  sources?: string[]
  build?: typeof runNextBuild
}

/** Whether the admin has to be built before it can be opened. */
export function isAdminStale(root = projectRoot, sources = adminSources): boolean {
  const { buildId, stamp } = filesOf(root)
  return !existsSync(buildId) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceHash(root, sources)
}

/**
 * Builds the admin if its sources have changed since it was last built. Two processes on one clone build once: the
 * second waits for the first. Never throws for a failed build: the public sites do not depend on it.
 */
export async function ensureAdminBuilt(options: AdminBuild): Promise<Built> {
  const { log, signal, root = projectRoot, sources = adminSources, build = runNextBuild } = options
  if (!isAdminStale(root, sources)) return { ok: true }
  const release = await buildTurn(join(root, 'dist'), log, signal)
  if (release === null) return { ok: false, sentence: '管理后台的构建已取消。' }
  try {
    if (!isAdminStale(root, sources)) return { ok: true }
    const { stamp } = filesOf(root)
    const built = sourceHash(root, sources)
    rmSync(stamp, { force: true })
    const result = await build({ root, log, signal })
    if (result.ok) writeFileSync(stamp, built)
    return result
  } finally {
    await release()
  }
}

const filesOf = (root: string) => ({
  buildId: join(root, '.next/BUILD_ID'),
  stamp: join(root, '.next/yiku-sources'),
})

/** Null: called off while waiting. */
async function buildTurn(folder: string, log: LineLog, signal: AbortSignal): Promise<ReleaseLock | null> {
  for (let told = false; !signal.aborted; told = true) {
    try {
      return await acquireDataLock(folder, 'admin-build')
    } catch (error) {
      if (!(error instanceof PlatformError && error.code === 'data-dir-locked')) throw error
      if (!told) log.info('另一个进程正在构建管理后台，等待其完成。')
      await pause(1_000)
    }
  }
  return null
}
