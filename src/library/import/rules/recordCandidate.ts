import { type BodyBlock, blockText } from './bodyBlocks.ts'
import { detectLanguage } from './chineseScript.ts'
import { findCitations } from './citations.ts'
import { lineExternalId } from './externalId.ts'
import { finding, type ImportCandidate, type ImportFinding, type ReadLine } from './importCandidate.ts'
import { RecordFields } from './recordFields.ts'
import { genreOfTitle, typeOf } from './vocabularyCodes.ts'

/** The fields of an import line (design.md section 6), then the further metadata that may come with them. */
const CONTRACT_FIELDS = [
  ...[
    'externalId',
    'type',
    'title',
    'site',
    'issuingBody',
    'publisher',
    'documentNumber',
    'documentDate',
    'publishedAt',
  ],
  ...['inForceFrom', 'inForceUntil', 'legalForce', 'topic', 'keywords', 'summary', 'body', 'sourceUrl', 'details'],
  ...['organization', 'coIssuers', 'genre', 'disclosureClass', 'audience', 'source', 'gazette', 'language'],
]

/**
 * One import line as a candidate. Rejected only without a type, a title, a body or a readable date; everything else
 * that is missing or odd is a finding.
 */
export function recordCandidate(
  record: Record<string, unknown>,
  line: number,
  body: { blocks: BodyBlock[]; findings: ImportFinding[] },
): ReadLine {
  const fields = new RecordFields(record, line)
  const candidate = readFields(fields, body.blocks)
  fields.unknown(CONTRACT_FIELDS)
  const findings = [...body.findings, ...fields.findings]
  if (typeof candidate === 'string') return { kind: 'rejected', line, reason: candidate, findings }
  if (fields.text('externalId') === null)
    findings.push(finding(line, 'JY-LIB-06', '缺少 externalId，已按标题和日期生成'))
  return { kind: 'candidate', line, candidate, findings }
}

/** The candidate, or the reason (in Chinese) why there is none. */
function readFields(fields: RecordFields, body: BodyBlock[]): ImportCandidate | string {
  const typeText = fields.text('type')
  const type = typeText === null ? null : typeOf(typeText)
  const title = fields.text('title')
  const documentDate = fields.day('documentDate', 'JY-MD-16')
  const publishedAt = fields.instant('publishedAt', 'JY-MD-17')
  const reasons = [
    type ? null : typeText ? `没有资源类型“${typeText}”` : '缺少类型（type）',
    title ? null : '缺少标题（title）',
    body.length > 0 ? null : '缺少正文（body）',
    (documentDate ?? publishedAt) ? null : '缺少可读的日期（documentDate、publishedAt）',
  ].filter((reason) => reason !== null)
  if (!type || !title || reasons.length > 0) return reasons.join('；')
  const documentNumber = fields.documentNumber()
  const text = body.map(blockText).join('\n')
  return {
    externalId: fields.text('externalId') ?? lineExternalId(type, title, documentDate ?? publishedAt ?? ''),
    type,
    title,
    site: fields.text('site'),
    organization: fields.text('organization'),
    summary: fields.text('summary'),
    keywords: fields.texts('keywords'),
    topic: fields.code('topic', 'topics', 'JY-MD-08'),
    genre: fields.code('genre', 'genres', 'JY-MD-09') ?? genreOfTitle(type, title),
    disclosureClass: fields.code('disclosureClass', 'disclosure-classes', 'JY-MD-10'),
    audience: fields.codes('audience', 'audiences', 'JY-MD-11'),
    issuingBody: fields.text('issuingBody'),
    coIssuers: fields.texts('coIssuers'),
    publisher: fields.text('publisher'),
    documentNumber,
    documentDate,
    publishedAt,
    inForceFrom: fields.day('inForceFrom', 'JY-MD-18'),
    inForceUntil: fields.day('inForceUntil', 'JY-MD-19'),
    legalForce: fields.legalForce(),
    source: fields.text('source'),
    sourceUrl: fields.text('sourceUrl'),
    gazette: fields.text('gazette'),
    language: fields.text('language') ?? detectLanguage(title + text),
    details: fields.object('details'),
    body,
    citations: findCitations(text, documentNumber),
  }
}
