import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from './home.ts'

/** A socket's path may have 107 bytes on Linux and 103 on macOS; `/.s.PGSQL.5432` takes 14 of them. */
const longestFolder = 103 - 14
/** A short place that every account may enter; what is made there is random and 0700. */
const shortPrefix = '/tmp/yiku-pg-'

/** A private folder for the server's socket: in its home, or somewhere short when the home's path is too long. */
export function makeSocketFolder({ folder, account }: Home): string {
  const inside = join(folder, 'socket')
  const chosen = Buffer.byteLength(inside) <= longestFolder ? inside : mkdtempSync(shortPrefix)
  mkdirSync(chosen, { recursive: true, mode: 0o700 })
  if (account !== null) chownSync(chosen, account.uid, account.gid)
  return chosen
}

/** Removes a folder that `makeSocketFolder` made, and nothing else. */
export function removeSocketFolder(socketFolder: string, home: string): void {
  const ours = socketFolder === join(home, 'socket') || socketFolder.startsWith(shortPrefix)
  if (ours) rmSync(socketFolder, { recursive: true, force: true })
}
