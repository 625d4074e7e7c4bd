import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder that holds `package.json`, the same whether this runs from `src/` or bundled from `dist/`.
 * Use it for files that are read, not imported: templates, `sites/`, vocabularies.
 */
export const projectRoot = findUpwards(dirname(fileURLToPath(import.meta.url)))

function findUpwards(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  return parent === folder ? process.cwd() : findUpwards(parent)
}
