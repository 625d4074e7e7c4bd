import type { IndexedDocument } from '../../src/search/rules/document.ts'

let made = 0

/** A publication as the index takes it: a notice of the city with what the test says of it. */
export function indexedDocument(told: Partial<IndexedDocument> & { title: string }): IndexedDocument {
  made += 1
  const identifier = told.identifier ?? `11110000DEM0000011/2026-${String(made).padStart(5, '0')}`
  const base: Omit<IndexedDocument, 'summaryView'> = {
    identifier,
    externalId: null,
    type: 'notice',
    keywords: [],
    summary: null,
    body: '正文（示例）。',
    attachments: [],
    attachmentTexts: [],
    documentNumber: null,
    issuer: '市政务服务和数据管理局（示例）',
    topic: null,
    legalForce: null,
    year: 2026,
    firstPublishedAt: '2026-05-06T01:00:00.000Z',
    sites: ['city'],
    homeSite: 'city',
    relations: [],
    slots: [],
    ...told,
  }
  const { type, title, summary, documentNumber, legalForce, firstPublishedAt, homeSite, issuer } = base
  const path = `/${type}/example-2026-${made}`
  const listed = { identifier, type, title, summary, path, firstPublishedAt, legalForce, documentNumber, homeSite }
  const summaryView = { ...listed, issuingBody: issuer, organizationName: issuer, image: null }
  return { ...base, summaryView: told.summaryView ?? summaryView }
}
