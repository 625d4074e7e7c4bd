import { readdir, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { parseRecord } from '../../rules/pageRecord.ts'
import { isBeingWritten, RECORD_ENDING } from './pageFiles.ts'

const ASIDE = /\.(\d+-[0-9a-z]+-\d+)\.tmp$/

/**
 * Finishes or clears the writes that a kill interrupted in one folder: with a whole record aside all forms are
 * complete and are put in place, without one they are dropped and the old page stands.
 */
export async function settle(folder: string, names: string[]): Promise<void> {
  const tokens = new Set(names.map((name) => ASIDE.exec(name)?.[1]).filter((token) => token !== undefined))
  for (const token of tokens) {
    if (isBeingWritten(token)) continue
    const aside = names.filter((name) => name.endsWith(`.${token}.tmp`)).map((name) => path.join(folder, name))
    const record = aside.find((file) => file.includes(RECORD_ENDING))
    const complete = record !== undefined && parseRecord(await readFile(record, 'utf8')) !== null
    for (const file of aside.filter((file) => file !== record)) await finish(file, complete)
    if (record) await finish(record, complete)
  }
}

const finish = (file: string, complete: boolean): Promise<void> =>
  complete ? rename(file, file.replace(ASIDE, '')) : rm(file, { force: true })

/** All folders below a root with the names of the files in them; an absent root has none. */
export async function* foldersBelow(root: string): AsyncGenerator<{ folder: string; names: string[] }> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => [])
  if (entries.length > 0) yield { folder: root, names: entries.filter((e) => e.isFile()).map((e) => e.name) }
  for (const entry of entries) if (entry.isDirectory()) yield* foldersBelow(path.join(root, entry.name))
}
