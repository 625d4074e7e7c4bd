import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { contentFile } from '../../rules/pageFile.ts'
import type { PageRecord } from '../../rules/pageRecord.ts'
import { digestsOf, type Encoded } from './encodings.ts'

/** Endings of the three forms of a page, in the order they are put in place. */
const FORMS = [
  ['.br', 'brotli'],
  ['.gz', 'gzip'],
  ['', 'plain'],
] as const

export const RECORD_ENDING = '.page.json'

/** The page, its compressed forms and its record, as full paths. */
export const filesOf = (folder: string, file: string, status: number) => {
  const content = path.join(folder, contentFile(file, status))
  return {
    contents: FORMS.map(([ending, form]) => ({ form, file: content + ending })),
    record: path.join(folder, file) + RECORD_ENDING,
  }
}

/** Tells this life of the process from a former one with the same number, as containers have them. */
const LIFE = Date.now().toString(36)
let writes = 0

/** Whether a name written aside belongs to a living writer: this process, or another one such as an export. */
export function isBeingWritten(token: string): boolean {
  const [pid, life] = token.split('-')
  if (Number(pid) === process.pid) return life === LIFE
  try {
    return process.kill(Number(pid), 0)
  } catch {
    return false
  }
}

/**
 * Puts a page in place: everything is written aside first, the record last, then renamed, the record last again.
 * A record that lies aside therefore means that all forms are complete: `settle` finishes such a write after a kill.
 */
export async function writePage(folder: string, file: string, record: PageRecord, encoded: Encoded): Promise<void> {
  const files = filesOf(folder, file, record.status)
  const aside = `.${process.pid}-${LIFE}-${++writes}.tmp`
  await mkdir(path.dirname(files.record), { recursive: true })
  await Promise.all(files.contents.map((content) => writeFile(content.file + aside, encoded[content.form])))
  await writeFile(files.record + aside, JSON.stringify(record))
  for (const content of files.contents) await rename(content.file + aside, content.file)
  await rename(files.record + aside, files.record)
}

/** Reads a page back; null when it is not there or its bytes are not those that were stored. */
export async function readPage(folder: string, file: string, record: PageRecord): Promise<Encoded | null> {
  const { contents } = filesOf(folder, file, record.status)
  const read = async (form: string) => readFile(contents.find((content) => content.form === form)?.file ?? '')
  try {
    const [plain, gzip, brotli] = await Promise.all([read('plain'), read('gzip'), read('brotli')])
    const encoded = { plain, gzip, brotli }
    const digests = digestsOf(encoded)
    const intact = FORMS.every(([, form]) => digests[form] === record.digests[form])
    return intact ? encoded : null
  } catch {
    return null
  }
}

/** Removes the bytes that were stored under a status. */
export async function removeContents(folder: string, file: string, status: number): Promise<void> {
  await Promise.all(filesOf(folder, file, status).contents.map((content) => rm(content.file, { force: true })))
}

/** Removes a page. The record goes last: a kill in between leaves a page that is found damaged, never lost bytes. */
export async function removePage(folder: string, file: string, status: number): Promise<void> {
  await removeContents(folder, file, status)
  await rm(filesOf(folder, file, status).record, { force: true })
}
