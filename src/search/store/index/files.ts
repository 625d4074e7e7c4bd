import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const POINTER = 'current'
const PREFIX = 'index-'
const ENDING = '.sqlite'

/** The file that serves, or null: none was ever finished, or it is gone. */
export function currentFile(folder: string): string | null {
  const pointer = join(folder, POINTER)
  if (!existsSync(pointer)) return null
  const file = join(folder, readFileSync(pointer, 'utf8').trim())
  return existsSync(file) ? file : null
}

/** A new file to build in. */
export function newFile(folder: string): string {
  mkdirSync(folder, { recursive: true })
  return join(folder, `${PREFIX}${Date.now()}-${randomBytes(3).toString('hex')}${ENDING}`)
}

/** From here on this file serves, whole: who looks sees the one before or this one, never half of it. */
export function makeCurrent(folder: string, file: string): void {
  const draft = join(folder, `${POINTER}.${process.pid}`)
  writeFileSync(draft, `${file.slice(folder.length + 1)}\n`)
  renameSync(draft, join(folder, POINTER))
}

/** Removes what nothing points at. Whoever still has such a file open keeps reading it until it looks again. */
export function clearOldFiles(folder: string, keep: readonly string[]): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    const isKept = keep.some((file) => join(folder, name).startsWith(file))
    if (name.startsWith(PREFIX) && !isKept) rmSync(join(folder, name), { force: true })
  }
}
