import type { ResourceTypeName } from '../../types/index.ts'
import { blockText } from './bodyBlocks.ts'
import { findCitations } from './citations.ts'
import { fileExternalId } from './externalId.ts'
import { finding, type ImportCandidate, type ImportFinding, type ReadLine } from './importCandidate.ts'
import type { PageReading } from './pageReading.ts'
import { readDay, readInstant } from './readableDate.ts'
import { codeOf, genreOfTitle, legalForceOf } from './vocabularyCodes.ts'

/** Where a page comes from. */
export interface PageOrigin {
  /** Base name of its file. */
  fileName: string
  type: ResourceTypeName
  url: string | null
  summary: string | null
}

/**
 * A saved page as a candidate. A page without a date is taken (many old pages show none) and says so in a finding;
 * without a title or a text there is nothing to take.
 */
export function pageCandidate(page: PageReading, origin: PageOrigin, findings: ImportFinding[]): ReadLine {
  if (!page.title) return { kind: 'rejected', line: 1, reason: '找不到标题', findings }
  if (page.body.length === 0) return { kind: 'rejected', line: 1, reason: '没有正文', findings }
  const candidate = toCandidate(page, page.title, origin)
  return { kind: 'candidate', line: 1, candidate, findings: [...findings, ...noticed(page, candidate)] }
}

function toCandidate({ fields, body, language }: PageReading, title: string, origin: PageOrigin): ImportCandidate {
  const documentNumber = fields.documentNumber ?? null
  const blocks = body.map(({ block }) => block)
  return {
    externalId: fileExternalId(origin.fileName, title),
    type: origin.type,
    title,
    site: null,
    organization: null,
    summary: origin.summary,
    keywords: (fields.keywords ?? '').split(/[\s;；,，、]+/).filter(Boolean),
    topic: fields.topic ? codeOf('topics', fields.topic) : null,
    genre: genreOfTitle(origin.type, title),
    disclosureClass: null,
    audience: [],
    issuingBody: fields.issuingBody ?? null,
    coIssuers: fields.coIssuersList,
    publisher: fields.publisher ?? null,
    documentNumber,
    documentDate: dayOf(fields.documentDate),
    publishedAt: fields.publishedAt ? readInstant(fields.publishedAt) : null,
    inForceFrom: dayOf(fields.inForceFrom),
    inForceUntil: dayOf(fields.inForceUntil),
    legalForce: fields.legalForce ? legalForceOf(fields.legalForce) : null,
    source: fields.source ?? null,
    sourceUrl: origin.url,
    gazette: fields.gazette ?? null,
    language,
    details: {},
    body: blocks,
    citations: findCitations(blocks.map(blockText).join('\n'), documentNumber),
  }
}

function noticed({ fields, converted }: PageReading, candidate: ImportCandidate): ImportFinding[] {
  const findings: ImportFinding[] = []
  if (converted.length > 0) {
    const changes = converted.map(({ from, to }) => `${from} → ${to}`).join('；')
    findings.push(finding(1, 'OPS-LANG-01', `元数据已转为规范简体，正文未改：${changes}`))
  }
  if (fields.topic && candidate.topic === null)
    findings.push(finding(1, 'JY-MD-08', `主题分类不在词表中：${fields.topic}`))
  if (fields.legalForce && candidate.legalForce === null) {
    findings.push(finding(1, 'JY-MD-20', `有效性不在值域中：${fields.legalForce}`))
  }
  return findings
}

function dayOf(text: string | undefined): string | null {
  return text ? readDay(text) : null
}
