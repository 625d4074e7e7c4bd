import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** The operating-system account PostgreSQL runs under when we are root, which it refuses to run as. */
export interface Account {
  uid: number
  gid: number
}

/** `nobody` on every Linux and BSD: exists without anybody creating it. */
const nobody: Account = { uid: 65_534, gid: 65_534 }

export const isRoot = (): boolean => process.getuid?.() === 0

/** Null: PostgreSQL runs as ourselves. As root: whoever owns an existing data folder, else `nobody`. */
export function serverAccount(existingDataFolder: string | null): Account | null {
  if (!isRoot()) return null
  if (existingDataFolder === null) return nobody
  const { uid, gid } = statSync(existingDataFolder)
  return uid === 0 ? nobody : { uid, gid }
}

/** Runs a short program as the server would be run: the only honest answer to "may it?", whatever the modes say. */
export function tryAs(account: Account | null, program: string, args: string[]): { ok: boolean; output: string } {
  const { status, stderr, error } = spawnSync(program, args, {
    ...account,
    cwd: '/',
    env: serverEnvironment,
    encoding: 'utf8',
  })
  return { ok: status === 0, output: error?.message ?? stderr.trim() }
}

/** Nothing of our environment reaches the server: no locale, no PG* variable, no secret. */
export const serverEnvironment: NodeJS.ProcessEnv = {
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/bin:/bin',
  NODE_ENV: 'production',
}
