import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlatformError } from './errors.ts'

/**
 * The secret of that name in the data folder, made at the first call (64 hex digits, file mode 0600). Safe when
 * several processes start at once: all get the same one. Throws `data-dir-unusable`.
 */
export function keepSecret(dataDir: string, name: string): string {
  const path = join(dataDir, name)
  try {
    mkdirSync(dataDir, { recursive: true })
    return readSecret(path) ?? makeSecret(path)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new PlatformError(
      'data-dir-unusable',
      `无法在数据目录 ${dataDir} 中保存密钥：${reason}。`,
      {},
      { cause: error },
    )
  }
}

function readSecret(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written aside and linked into place: a half-written secret is never seen, and the first of two writers wins. */
function makeSecret(path: string): string {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readSecret(path) ?? makeSecret(path)
}
