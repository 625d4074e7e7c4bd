import type { KeptPages } from './servePage.ts'

export interface ExportOptions {
  sites: string[]
  /** Every public path of a site, decoded. */
  allPaths: (site: string) => AsyncIterable<string>
  pages: Pick<KeptPages, 'serve'>
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
  for (const site of options.sites) {
    for await (const path of options.allPaths(site)) {
      await exportPage(options, report, site, path)
      options.onProgress?.(report)
    }
  }
  return report
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
