import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { contentFile } from '../../rules/pageFile.ts'
import { writeAtomically } from './atomicFile.ts'
import type { PageEntry } from './pageIndex.ts'

/** No site's folder: a slug never begins with an underscore. */
const FOLDER = '_manifests'
const ENDING = '.sha256'

/**
 * One list a site in the format of `sha256sum`, so that a mirror or an operator checks it without us:
 * `cd var/pages && sha256sum -c _manifests/<site>.sha256`.
 */
export async function writeManifest(root: string, site: string, entries: Iterable<PageEntry>): Promise<void> {
  const lines: string[] = []
  for (const { record, file } of entries) {
    const name = `${site}/${contentFile(file, record.status)}`
    lines.push(
      `${record.digests.plain}  ${name}`,
      `${record.digests.gzip}  ${name}.gz`,
      `${record.digests.brotli}  ${name}.br`,
    )
  }
  lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
  await writeAtomically(path.join(root, FOLDER, site + ENDING), lines.map((line) => `${line}\n`).join(''))
}

/** File below the root → SHA-256, over all sites. */
export async function readManifests(root: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  const names = await readdir(path.join(root, FOLDER)).catch(() => [])
  for (const name of names.filter((name) => name.endsWith(ENDING))) {
    const text = await readFile(path.join(root, FOLDER, name), 'utf8')
    for (const line of text.split('\n')) if (line) digests.set(line.slice(66), line.slice(0, 64))
  }
  return digests
}

/** A kill may leave a list that was being written. */
export async function clearManifestLeftovers(root: string): Promise<void> {
  const names = await readdir(path.join(root, FOLDER)).catch(() => [])
  const leftovers = names.filter((name) => name.endsWith('.tmp'))
  await Promise.all(leftovers.map((name) => rm(path.join(root, FOLDER, name), { force: true })))
}
