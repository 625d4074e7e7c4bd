import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { sha256 } from './encodings.ts'
import { type Expectation, expectationOf } from './expectation.ts'
import { readManifests } from './manifest.ts'

/** A file that is not what was stored: bytes `changed`, `missing`, or `planted` (no page of ours). */
export interface Difference {
  kind: 'changed' | 'missing' | 'planted'
  /** Below the page folder. */
  file: string
}

export interface Inspection {
  /** Files whose SHA-256 was computed. */
  checked: number
  differences: Difference[]
}

/** Looks once at every file of the page store: each against its record, and the manifests against what is there. */
export async function inspectPages(root: string, sites: string[]): Promise<Inspection> {
  const listed = [...(await readManifests(root)).keys()].filter((file) => sites.includes(file.split('/')[0] ?? ''))
  const inspection: Inspection = { checked: 0, differences: [] }
  const present = new Set<string>()
  for (const site of sites) {
    const expectation = await expectationOf(root, site)
    for (const file of expectation.present) present.add(file)
    await inspectSite(root, expectation, inspection)
  }
  for (const file of listed) if (!present.has(file)) report(inspection, { kind: 'missing', file })
  return inspection
}

async function inspectSite(root: string, expectation: Expectation, inspection: Inspection): Promise<void> {
  for (const file of expectation.required) {
    if (!expectation.present.has(file)) report(inspection, { kind: 'missing', file })
  }
  for (const file of expectation.present) {
    const digests = expectation.digests.get(file)
    if (expectation.records.has(file)) continue
    if (!digests) {
      report(inspection, { kind: 'planted', file })
      continue
    }
    const bytes = await readFile(path.join(root, file)).catch(() => Buffer.alloc(0))
    inspection.checked += 1
    if (!digests.has(sha256(bytes))) report(inspection, { kind: 'changed', file })
  }
}

function report(inspection: Inspection, difference: Difference): void {
  const known = inspection.differences.some((d) => d.file === difference.file && d.kind === difference.kind)
  if (!known) inspection.differences.push(difference)
}
