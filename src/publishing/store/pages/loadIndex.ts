import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { contentFile, pageFile } from '../../rules/pageFile.ts'
import { type PageRecord, parseRecord } from '../../rules/pageRecord.ts'
import { RECORD_ENDING, removeContents } from './pageFiles.ts'
import { foldersBelow, settle } from './settle.ts'

const AT_ONCE = 64

/** A record found on disk, with the file it describes. */
export interface FoundRecord {
  file: string
  record: PageRecord
}

/**
 * Reads the records of one site's pages; what a kill left half done is settled on the way, what can't be read is left
 * out. Pages may be written meanwhile.
 */
export async function* recordsOf(root: string, site: string): AsyncGenerator<FoundRecord> {
  const siteFolder = path.join(root, site)
  for await (const { folder, names } of foldersBelow(siteFolder)) {
    const isQuiet = !names.some((name) => name.endsWith('.tmp'))
    if (!isQuiet) await settle(folder, names)
    const settled = isQuiet ? names : await readdir(folder)
    await dropOldStatus(siteFolder, site, folder, settled)
    const records = settled.filter((name) => name.endsWith(RECORD_ENDING))
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const batch = records.slice(at, at + AT_ONCE).map((name) => path.join(folder, name))
      for (const found of await Promise.all(batch.map((file) => readRecord(siteFolder, site, file)))) {
        if (found) yield found
      }
    }
  }
}

/** A kill may have come between the new status and the removal of the old one's bytes: a withdrawn page must not stay. */
async function dropOldStatus(siteFolder: string, site: string, folder: string, names: string[]): Promise<void> {
  for (const name of names.filter((name) => name.endsWith(RECORD_ENDING))) {
    const page = name.slice(0, -RECORD_ENDING.length)
    const isInMotion = names.some((other) => other.startsWith(name) && other.endsWith('.tmp'))
    if (isInMotion || ![200, 410].every((status) => names.includes(contentFile(page, status)))) continue
    const found = await readRecord(siteFolder, site, path.join(folder, name))
    if (found) await removeContents(siteFolder, found.file, found.record.status === 200 ? 410 : 200)
  }
}

/** A record counts only where its own address says it must lie. */
export async function readRecord(siteFolder: string, site: string, recordFile: string): Promise<FoundRecord | null> {
  const record = parseRecord(await readFile(recordFile, 'utf8').catch(() => ''))
  const file = path.relative(siteFolder, recordFile).slice(0, -RECORD_ENDING.length)
  return record && record.site === site && pageFile(record.path) === file ? { file, record } : null
}
