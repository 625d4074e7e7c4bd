import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { EXTRACTOR_VERSION } from './attachmentText.ts'

/** Texts already read, by what the file holds: kept over restarts and rebuilds, and safe to delete. */
export interface TextCache {
  /** Name of a file's text: hash of its bytes, its type and the extractor's version. */
  keyOf(bytes: Buffer, mimeType: string): string
  /** Null when it is not there. */
  get(key: string): Promise<string | null>
  put(key: string, text: string): Promise<void>
}

/** Keeps texts in a folder, one file each, whole or not at all. */
export function createTextCache(folder: string): TextCache {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.txt`)
  return {
    keyOf: (bytes, mimeType) =>
      createHash('sha256').update(`${EXTRACTOR_VERSION}\0${mimeType}\0`).update(bytes).digest('hex'),
    get: (key) => readFile(fileOf(key), 'utf8').catch(() => null),
    put: async (key, text) => {
      const file = fileOf(key)
      const draft = `${file}.${randomUUID()}`
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(draft, text)
      await rename(draft, file)
    },
  }
}
