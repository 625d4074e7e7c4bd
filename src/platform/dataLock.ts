import { spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import properLockfile from 'proper-lockfile'
import { PlatformError } from './errors.ts'

/** Lets go of the lock; the end of the process does so too, however it ends. */
export type ReleaseLock = () => Promise<void>

/**
 * Claims the data folder for this process, so that a second start on it is refused with `data-dir-locked`. Where the
 * system has `flock` the kernel holds the lock and drops it with the process: nothing stale can remain, and it holds
 * across containers that share the folder. Elsewhere a heartbeat file does, which after a kill frees itself in 10 s.
 */
export async function acquireDataLock(dataDir: string, name = 'yiku', kernelLock = flock): Promise<ReleaseLock> {
  const path = join(dataDir, `${name}.lock`)
  const fd = openLockFile(path)
  try {
    const outcome = kernelLock(fd)
    if (outcome === 'taken') throw locked(dataDir, path)
    const release = outcome === 'held' ? async () => {} : await heartbeatLock(dataDir, path)
    describeOwner(fd)
    let open = true
    return async () => {
      if (!open) return
      open = false
      await release()
      closeSync(fd)
    }
  } catch (error) {
    closeSync(fd)
    throw error
  }
}

function openLockFile(path: string): number {
  try {
    mkdirSync(join(path, '..'), { recursive: true })
    return openSync(path, 'a+', 0o644)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PlatformError('data-dir-unusable', `数据目录不可写：${reason}。`, {}, { cause: error })
  }
}

/** `flock -n 3` locks the open file it inherits from us; the lock outlives that child and dies with our descriptor. */
function flock(fd: number): 'held' | 'taken' | 'unsupported' {
  const { status, error } = spawnSync('flock', ['-n', '3'], {
    // Our own PATH, so that two processes of one machine never disagree on which way of locking there is.
    env: { NODE_ENV: 'production', PATH: '/usr/local/bin:/usr/bin:/bin' },
    stdio: ['ignore', 'ignore', 'ignore', fd],
  })
  if (error !== undefined || status === null) return 'unsupported'
  if (status === 0) return 'held'
  return status === 1 ? 'taken' : 'unsupported'
}

/** A holder that lives is refused at once; one that was killed is waited for until its heartbeat counts as stale. */
async function heartbeatLock(dataDir: string, path: string): Promise<ReleaseLock> {
  try {
    return await heartbeat(path, 0)
  } catch (error) {
    if (!isHeld(error)) throw error
    if (isAlive(ownerOf(path))) throw locked(dataDir, path)
  }
  try {
    return await heartbeat(path, 24)
  } catch (error) {
    throw isHeld(error) ? locked(dataDir, path) : error
  }
}

const heartbeat = (path: string, retries: number): Promise<ReleaseLock> =>
  properLockfile.lock(path, {
    lockfilePath: `${path}.d`,
    stale: 10_000,
    retries: { retries, factor: 1, minTimeout: 500 },
    realpath: false,
    onCompromised: (error) => {
      throw error
    },
  })

const isHeld = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ELOCKED'

function isAlive(pid: number | null): boolean {
  if (pid === null) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ownerOf(path: string): number | null {
  const written = readFileSync(path, 'utf8').trim()
  return written === '' ? null : Number(written)
}

function describeOwner(fd: number): void {
  ftruncateSync(fd)
  writeSync(fd, `${process.pid}\n`)
}

function locked(dataDir: string, path: string): PlatformError {
  const pid = ownerOf(path)
  const owner = pid === null ? '另一个进程' : `另一个进程（进程号 ${pid}）`
  return new PlatformError(
    'data-dir-locked',
    `数据目录 ${dataDir} 正被${owner}使用：请先停止它，或用 DATA_DIR 指定别的目录。`,
    { pid },
  )
}
