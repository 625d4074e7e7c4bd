import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text file of the project. */
export interface SourceFile {
  /** From the project's root, with slashes. */
  path: string
  text: string
}

const root = join(import.meta.dirname, '../..')
const IS_TEXT = /\.(ts|tsx|js|mjs|cjs|json|hbs|css|html|svg|md|txt)$/

/** Every text file below some folders of the project. */
export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && IS_TEXT.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ path: file.slice(root.length + 1), text: readFileSync(file, 'utf8') })),
  )
}

/** `path:line` of every line that matches. */
export function linesMatching(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}
