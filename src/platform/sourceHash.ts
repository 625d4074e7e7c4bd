import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 (hex) over the names and bytes of files and folders below `root`; what does not exist counts as absent. */
export function sourceHash(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) if (existsSync(join(root, path))) add(hash, root, path)
  return hash.digest('hex')
}

function add(hash: Hash, root: string, path: string): void {
  const full = join(root, path)
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).toSorted()) add(hash, root, `${path}/${name}`)
  } else {
    const bytes = readFileSync(full)
    hash.update(`${path}\0${bytes.length}\0`).update(bytes)
  }
}
