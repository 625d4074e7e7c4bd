import { basename } from 'node:path'
import { type ImportOptions, ImportRun, type ImportServices } from './importRun.ts'
import { formatOf, readSource, type SourceFormat } from './readers/readSource.ts'
import type { ReadLine } from './rules/importCandidate.ts'
import type { ImportReport } from './rules/importReport.ts'

export interface FilesOptions extends ImportOptions {
  /** Null: by the ending of each file's name. */
  format: SourceFormat | null
}

export interface FilesServices extends ImportServices {
  /** Called after each line with the number of lines read so far. */
  progress(read: number, file: string): void
}

/**
 * Imports files into the library (M-004): one line after the other, a bad one never stops the rest. Publishing comes
 * last, when every document that others cite is in.
 */
export async function importFiles(
  paths: string[],
  options: FilesOptions,
  services: FilesServices,
): Promise<ImportReport> {
  const run = new ImportRun(options, services)
  for (const path of paths) {
    const file = basename(path)
    const format = options.format ?? formatOf(path)
    for await (const line of format ? readSource(path, format, options.type) : unknownFormat()) {
      await run.take(file, line)
      services.progress(run.report.read, file)
    }
  }
  await run.linkLateCitations()
  await run.publish()
  return run.report
}

async function* unknownFormat(): AsyncGenerator<ReadLine> {
  yield { kind: 'rejected', line: 1, reason: '看不出文件格式，请用 --format 指明', findings: [] }
}
