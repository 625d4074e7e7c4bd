import type { PageStore } from '../store/pages/pageStore.ts'
import type { KeptPages } from './servePage.ts'

const AT_ONCE = 4

interface Address {
  site: string
  path: string
}

export interface ExportOptions {
  sites: string[]
  /** Every public path of a site, decoded. */
  allPaths: (site: string) => AsyncIterable<string>
  pages: Pick<KeptPages, 'serve'>
  store: Pick<PageStore, 'writeManifests' | 'announceExport'>
  /** Called after each page. */
  onProgress?: (done: ExportReport) => void
}

export interface ExportReport {
  /** KeptPages that are complete on disk, old and new. */
  complete: number
  /** Paths where nothing lives, or that only redirect. */
  without: number
  failed: { site: string; path: string; reason: string }[]
}

/** Renders what is missing or stale of every site, so that a web server can send all sites from the folder alone. */
export async function completeExport(options: ExportOptions): Promise<ExportReport> {
  const report: ExportReport = { complete: 0, without: 0, failed: [] }
  const addresses = addressesOf(options)
  await Promise.all(Array.from({ length: AT_ONCE }, () => exportFrom(addresses, options, report)))
  await options.store.writeManifests()
  await options.store.announceExport()
  return report
}

/** Takes addresses until there are none; several share one list. */
async function exportFrom(addresses: AsyncGenerator<Address>, options: ExportOptions, report: ExportReport) {
  for (let next = await addresses.next(); !next.done; next = await addresses.next()) {
    await exportPage(options, report, next.value.site, next.value.path)
    options.onProgress?.(report)
  }
}

async function* addressesOf({ sites, allPaths }: ExportOptions): AsyncGenerator<Address> {
  for (const site of sites) for await (const path of allPaths(site)) yield { site, path }
}

async function exportPage(options: ExportOptions, report: ExportReport, site: string, path: string): Promise<void> {
  try {
    const page = await options.pages.serve(site, path)
    if (page && (page.status === 200 || page.status === 410)) report.complete += 1
    else report.without += 1
  } catch (error) {
    report.failed.push({ site, path, reason: error instanceof Error ? error.message : String(error) })
  }
}
