import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type PageRecord, parseRecord } from '../../rules/pageRecord.ts'
import { readRecord } from './loadIndex.ts'
import { filesOf, RECORD_ENDING } from './pageFiles.ts'
import { foldersBelow } from './settle.ts'

/** What lies in a site's folder and what should; all names below the page folder. */
export interface Expectation {
  present: Set<string>
  /** Records that are in their place and readable. */
  records: Set<string>
  /** Files that the records ask for. */
  required: Set<string>
  /** The SHA-256 values a file may have: two while its page is being replaced. */
  digests: Map<string, Set<string>>
}

/** Reads the records of a site, also those a running replacement has written aside. */
export async function expectationOf(root: string, site: string): Promise<Expectation> {
  const siteFolder = path.join(root, site)
  const expectation: Expectation = { present: new Set(), records: new Set(), required: new Set(), digests: new Map() }
  for await (const { folder, names } of foldersBelow(siteFolder)) {
    for (const name of names) {
      const file = path.join(folder, name)
      const settled = !name.endsWith('.tmp')
      if (settled) expectation.present.add(path.relative(root, file))
      if (!name.includes(RECORD_ENDING)) continue
      const record = settled
        ? ((await readRecord(siteFolder, site, file))?.record ?? null)
        : parseRecord(await readFile(file, 'utf8').catch(() => ''))
      if (record) expectRecord(expectation, root, path.join(folder, baseOf(name)), record, settled)
    }
  }
  return expectation
}

const baseOf = (name: string): string => name.slice(0, name.indexOf(RECORD_ENDING))

function expectRecord(
  expectation: Expectation,
  root: string,
  page: string,
  record: PageRecord,
  settled: boolean,
): void {
  const files = filesOf(path.dirname(page), path.basename(page), record.status)
  if (settled) expectation.records.add(path.relative(root, files.record))
  for (const { form, file } of files.contents) {
    const below = path.relative(root, file)
    if (settled) expectation.required.add(below)
    expectation.digests.set(below, (expectation.digests.get(below) ?? new Set()).add(record.digests[form]))
  }
}
