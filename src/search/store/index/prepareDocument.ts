import { createHash } from 'node:crypto'
import type { Analyzer } from '../../rules/analysis/types.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import type { RowFacts } from './columns.ts'
import { digestOf } from './digestOf.ts'
import { seconds } from './restrictions.ts'

/** One document as the tables take it. */
export interface PreparedDocument {
  facts: Omit<RowFacts, 'row'>
  /** Values of `documents` after `row`, in the order of the schema. */
  columns: (string | number | null)[]
  /** Tokens for title, keywords, body, attachments. */
  postings: [title: string, keywords: string, body: string, attachments: string]
  ownKeys: string[]
  citedKeys: string[]
}

/** Analyses a document for the tables: all of the build's work that needs no database. */
export function prepareDocument(document: IndexedDocument, analyzer: Analyzer): PreparedDocument {
  const tokens = (text: string) => analyzer.tokens(text).join(' ')
  const own = document.documentNumber === null ? null : analyzer.numberKey(document.documentNumber)
  const body = document.summary === null ? document.body : `${document.summary}\n${document.body}`
  const title = tokens(document.title)
  const keywords = tokens(document.keywords.join('\n'))
  const facts = factsOf(document, own)
  const { type, sites, home, issuer, topic, year, validity, published, sameness } = facts
  const filtered = [type, sites, home, issuer, topic, year, validity, published, sameness]
  const shown = [document.title, body, normalizedIfOther(`${document.title}\n${body}`, analyzer), restOf(document)]
  const attachmentTexts = JSON.stringify(document.attachmentTexts)
  return {
    facts,
    columns: [document.identifier, ...filtered, title, keywords, ...shown, attachmentTexts, digestOf(document)],
    postings: [title, keywords, tokens(body), tokens(document.attachmentTexts.join('\n'))],
    ownKeys: own === null ? [] : allKeys(own),
    citedKeys: analyzer
      .citedNumbers(`${document.title}\n${body}`)
      .filter((key) => key !== own)
      .flatMap(allKeys),
  }
}

function factsOf(document: IndexedDocument, own: string | null): Omit<RowFacts, 'row'> {
  return {
    type: document.type,
    sites: [...document.sites].sort().join(';'),
    home: document.homeSite,
    issuer: document.issuer,
    topic: document.topic ?? '',
    year: String(document.year),
    validity: document.legalForce ?? '',
    published: seconds(document.firstPublishedAt),
    sameness: own === null ? digest(document) : `${document.type} ${own}`,
  }
}

/** Re-posts of a document without a number are told by title and text. */
const digest = ({ type, title, body }: IndexedDocument): string =>
  createHash('sha256').update(`${type}\0${title}\0${body}`).digest('base64url').slice(0, 16)

/** For phrases; null saves the space where the text as written is the normalised one. */
function normalizedIfOther(text: string, analyzer: Analyzer): string | null {
  const normalized = analyzer.normalize(text)
  return normalized === text ? null : normalized
}

const restOf = ({ attachments, ...document }: IndexedDocument): string =>
  JSON.stringify({
    externalId: document.externalId,
    keywords: document.keywords,
    summary: document.summary,
    documentNumber: document.documentNumber,
    firstPublishedAt: document.firstPublishedAt,
    relations: document.relations,
    slots: document.slots,
    summaryView: document.summaryView,
    attachmentNames: attachments.map(({ title, filename }) => title || filename),
  })

/** The whole key, and what is left of it for those who leave out the agency or the year. */
function allKeys(key: string): string[] {
  const [agency, year, serial] = key.split('|')
  return [key, `|${year}|${serial}`, `${agency}||${serial}`]
}
