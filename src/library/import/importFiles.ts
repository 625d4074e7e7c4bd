import { basename } from 'node:path'
import type { Clock } from '../../platform/clock.ts'
import { dayOf } from '../rules/dates.ts'
import type { ResourceTypeName } from '../types/index.ts'
import type { ImportLog, ImportTarget, UpsertOutcome } from './ports.ts'
import { formatOf, readSource, type SourceFormat } from './readers/readSource.ts'
import { checkCandidate } from './rules/checkCandidate.ts'
import { contentHash } from './rules/externalId.ts'
import { heldBackBy } from './rules/heldBack.ts'
import { finding, type ImportCandidate, type ImportFinding, type ReadLine } from './rules/importCandidate.ts'
import { emptyReport, type ImportReport } from './rules/importReport.ts'
import { screenMetadata } from './rules/screenMetadata.ts'

export interface ImportOptions {
  /** Null: by the ending of each file's name. */
  format: SourceFormat | null
  /** For candidates that name none themselves. */
  site: string | null
  organization: string | null
  /** Type of text, html and docx files, which don't say what they are. */
  type: ResourceTypeName
  publish: boolean
  dryRun: boolean
  /** Rules whose findings don't hold a line back. */
  acceptFindings: string[]
  operator: string
}

export interface ImportServices {
  target: ImportTarget
  log: ImportLog
  clock: Clock
  /** Called after each line with the number of lines read so far. */
  progress(read: number, file: string): void
}

/** Imports files into the library (M-004): one line after the other, a bad one never stops the rest. */
export async function importFiles(
  paths: string[],
  options: ImportOptions,
  services: ImportServices,
): Promise<ImportReport> {
  const report = emptyReport(options.dryRun)
  for (const path of paths) {
    const file = basename(path)
    const format = options.format ?? formatOf(path)
    const lines = format ? readSource(path, format, options.type) : unknownFormat()
    for await (const line of lines) {
      await new LineImport(file, report, options, services).take(line)
      services.progress(report.read, file)
    }
  }
  return report
}

/** One line on its way into the library and into the report. */
class LineImport {
  constructor(
    private readonly file: string,
    private readonly report: ImportReport,
    private readonly options: ImportOptions,
    private readonly services: ImportServices,
  ) {}

  async take(read: ReadLine): Promise<void> {
    this.report.read += 1
    this.note(read.findings)
    if (read.kind === 'rejected') return this.reject(read.line, read.reason)
    const { candidate, findings } = screenMetadata(this.withDefaults(read.candidate), read.line)
    const checked = checkCandidate(candidate, read.line, dayOf(this.services.clock.now()))
    this.note([...findings, ...checked])
    if (candidate.title === '') return this.reject(read.line, '标题是植入的内容')
    try {
      await this.write(candidate, read.line, heldBackBy(checked, this.options.acceptFindings))
    } catch (error) {
      this.reject(read.line, `未能写入：${error instanceof Error ? error.message : String(error)}`)
    }
  }

  private withDefaults(candidate: ImportCandidate): ImportCandidate {
    const { site, organization } = this.options
    return { ...candidate, site: candidate.site ?? site, organization: candidate.organization ?? organization }
  }

  private async write(candidate: ImportCandidate, line: number, heldBy: string[]): Promise<void> {
    const { target } = this.services
    const known = await target.findByExternalId(candidate.externalId)
    const hash = contentHash(candidate)
    const isSame = known?.contentHash === hash
    if (heldBy.length > 0) this.report.held += 1
    if (this.options.dryRun) return this.count(known === null ? 'created' : isSame ? 'unchanged' : 'updated')
    const { id, outcome } =
      known && isSame ? { id: known.id, outcome: 'unchanged' as const } : await this.upsert(candidate, hash)
    this.count(outcome)
    const isPublic = outcome === 'unchanged' && known?.isPublished === true
    if (this.options.publish && heldBy.length === 0 && !isPublic) await this.publish(id, line)
  }

  private async upsert(candidate: ImportCandidate, hash: string): Promise<{ id: string; outcome: UpsertOutcome }> {
    const { target } = this.services
    const cited = await Promise.all(
      candidate.citations.map(async ({ documentNumber, relation }) => {
        const found = await target.findByDocumentNumber(documentNumber)
        return found ? [{ kind: relation, identifier: found.identifier }] : []
      }),
    )
    return target.upsert(candidate, { contentHash: hash, relations: cited.flat(), operator: this.options.operator })
  }

  private async publish(id: string, line: number): Promise<void> {
    const outcome = await this.services.target.publish(id, this.options.operator)
    if (outcome.published) this.report.published += 1
    else this.note(outcome.reasons.map((reason) => finding(line, 'ZY-PUB-09', `未能发布：${reason}`)))
  }

  private count(outcome: UpsertOutcome): void {
    this.report[outcome] += 1
  }

  private reject(line: number, reason: string): void {
    this.report.rejected += 1
    this.report.rejections.push({ file: this.file, line, reason })
  }

  private note(findings: ImportFinding[]): void {
    for (const each of findings) {
      this.report.findings.push({ file: this.file, ...each })
      if (each.rule === 'ZY-URL-04') this.services.log.warn({ file: this.file, ...each }, 'Cut injected or hidden text')
    }
  }
}

async function* unknownFormat(): AsyncGenerator<ReadLine> {
  yield { kind: 'rejected', line: 1, reason: '看不出文件格式，请用 --format 指明', findings: [] }
}
