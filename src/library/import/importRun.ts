import type { Clock } from '../../platform/clock.ts'
import { dayOf } from '../rules/dates.ts'
import type { ResourceTypeName } from '../types/index.ts'
import type { CitedRelation, ImportLog, ImportTarget, UpsertOutcome } from './ports.ts'
import { checkCandidate } from './rules/checkCandidate.ts'
import type { Citation } from './rules/citations.ts'
import { contentHash } from './rules/externalId.ts'
import { heldBackBy } from './rules/heldBack.ts'
import { finding, type ImportCandidate, type ImportFinding, type ReadLine } from './rules/importCandidate.ts'
import { emptyReport, type ImportReport } from './rules/importReport.ts'
import { screenMetadata } from './rules/screenMetadata.ts'

export interface ImportOptions {
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
}

/** Where a line stands. */
interface Place {
  file: string
  line: number
}

/** One import: each line on its way into the library and into the report, then what has to wait for all of them. */
export class ImportRun {
  readonly report: ImportReport
  private readonly toLink: (Place & { id: string; citations: Citation[] })[] = []
  /** By id: a key that comes twice in a file is published once. */
  private readonly toPublish = new Map<string, Place>()

  constructor(
    private readonly options: ImportOptions,
    private readonly services: ImportServices,
  ) {
    this.report = emptyReport(options.dryRun)
  }

  /** Takes one line as read from a file. */
  async take(file: string, read: ReadLine): Promise<void> {
    const place = { file, line: read.line }
    this.report.read += 1
    this.note(file, read.findings)
    if (read.kind === 'rejected') return this.reject(place, read.reason)
    const { candidate, findings } = screenMetadata(this.withDefaults(read.candidate), read.line)
    const checked = checkCandidate(candidate, read.line, dayOf(this.services.clock.now()))
    this.note(file, [...findings, ...checked])
    if (candidate.title === '') return this.reject(place, '标题是植入的内容')
    try {
      await this.write(place, candidate, heldBackBy(checked, this.options.acceptFindings))
    } catch (error) {
      this.reject(place, `未能写入：${error instanceof Error ? error.message : String(error)}`)
    }
  }

  /** Relates what was written to cited documents that came in after it. */
  async linkLateCitations(): Promise<void> {
    for (const { id, citations, ...place } of this.toLink) {
      await this.orNote(place, '未能建立关联', async () => {
        const { relations } = await this.resolve(citations)
        if (relations.length > 0) await this.services.target.relate(id, relations, this.options.operator)
      })
    }
  }

  /** Publishes what may be published (`--publish`); what may not stays a draft, with all reasons as findings. */
  async publish(): Promise<void> {
    for (const [id, place] of this.toPublish) {
      await this.orNote(place, '未能发布', async () => {
        const outcome = await this.services.target.publish(id, this.options.operator)
        if (outcome.published) this.report.published += 1
        else for (const reason of outcome.reasons) this.noteFailure(place, '未能发布', reason)
      })
    }
  }

  /** What is in the library stays there when a later step fails: that is a finding, not a rejection. */
  private async orNote(place: Place, failure: string, step: () => Promise<void>): Promise<void> {
    try {
      await step()
    } catch (error) {
      this.noteFailure(place, failure, error instanceof Error ? error.message : String(error))
    }
  }

  private noteFailure({ file, line }: Place, failure: string, reason: string): void {
    this.note(file, [finding(line, 'ZY-PUB-09', `${failure}：${reason}`)])
  }

  private withDefaults(candidate: ImportCandidate): ImportCandidate {
    const { site, organization } = this.options
    return { ...candidate, site: candidate.site ?? site, organization: candidate.organization ?? organization }
  }

  private async write(place: Place, candidate: ImportCandidate, heldBy: string[]): Promise<void> {
    const known = await this.services.target.findByExternalId(candidate.externalId)
    const hash = contentHash(candidate)
    const isSame = known?.contentHash === hash
    if (heldBy.length > 0) this.report.held += 1
    if (this.options.dryRun) return this.count(known === null ? 'created' : isSame ? 'unchanged' : 'updated')
    const same = known && isSame ? { id: known.id, outcome: 'unchanged' as const } : null
    const { id, outcome } = same ?? (await this.upsert(place, candidate, hash))
    this.count(outcome)
    const isPublic = outcome === 'unchanged' && known?.isPublished === true
    if (this.options.publish && heldBy.length === 0 && !isPublic) this.toPublish.set(id, place)
  }

  private async upsert(
    place: Place,
    candidate: ImportCandidate,
    hash: string,
  ): Promise<{ id: string; outcome: UpsertOutcome }> {
    const { relations, missing } = await this.resolve(candidate.citations)
    const { operator } = this.options
    const written = await this.services.target.upsert(candidate, { contentHash: hash, relations, operator })
    if (missing.length > 0) this.toLink.push({ ...place, id: written.id, citations: missing })
    return written
  }

  /** Relations to the cited documents that the library has, and the citations of those that it has not. */
  private async resolve(citations: Citation[]): Promise<{ relations: CitedRelation[]; missing: Citation[] }> {
    const relations: CitedRelation[] = []
    const missing: Citation[] = []
    for (const citation of citations) {
      const found = await this.services.target.findByDocumentNumber(citation.documentNumber)
      if (found) relations.push({ kind: citation.relation, identifier: found.identifier })
      else missing.push(citation)
    }
    return { relations, missing }
  }

  private count(outcome: UpsertOutcome): void {
    this.report[outcome] += 1
  }

  private reject(place: Place, reason: string): void {
    this.report.rejected += 1
    this.report.rejections.push({ ...place, reason })
  }

  private note(file: string, findings: ImportFinding[]): void {
    for (const each of findings) {
      this.report.findings.push({ file, ...each })
      if (each.rule === 'ZY-URL-04') this.services.log.warn({ file, ...each }, 'Cut injected or hidden text')
    }
  }
}
