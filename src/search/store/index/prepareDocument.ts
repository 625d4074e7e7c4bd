import { createHash } from 'node:crypto'
import type { Analyzer } from '../../rules/analysis/types.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import { isOfOneScene } from '../../rules/ranking/isOfOneScene.ts'
import { lettersOnly } from '../../rules/ranking/lettersOnly.ts'
import type { RowFacts } from './columns.ts'
import { digestOf } from './digestOf.ts'
import { seconds } from './restrictions.ts'

/** One document as the tables take it. */
export interface PreparedDocument {
  facts: Omit<RowFacts, 'row'>
  identifier: string
  /** Values of `documents` between `identifier` and `terms`, in the order of the schema. */
  columns: (string | number | null)[]
  /** Tokens of everything (title, keywords, body, attachments), and of the title alone. */
  postings: { all: string; title: string }
  ownKeys: string[]
  citedKeys: string[]
  /** Identifiers of what belongs to the same scene. */
  related: string[]
  /** Terms of the title. */
  terms: string[]
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
  const plainTitle = lettersOnly(analyzer.normalize(document.title))
  const shown = [document.title, plainTitle, body, forPhrases(document, body, analyzer), restOf(document)]
  const attachmentTexts = JSON.stringify(document.attachmentTexts)
  return {
    facts,
    identifier: document.identifier,
    columns: [...filtered, title, keywords, ...shown, attachmentTexts, digestOf(document)],
    postings: { all: [title, keywords, tokens(body), tokens(document.attachmentTexts.join('\n'))].join(' '), title },
    ownKeys: own === null ? [] : allKeys(own),
    citedKeys: analyzer
      .citedNumbers(`${document.title}\n${body}`)
      .filter((key) => key !== own)
      .flatMap(allKeys),
    related: document.relations.filter(isOfOneScene).map(({ identifier }) => identifier),
    terms: analyzer.termsOf(document.title),
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

/** Everything a phrase may stand in, normalised; null where that is title and body as written: it saves the space. */
function forPhrases({ title, attachmentTexts }: IndexedDocument, body: string, analyzer: Analyzer): string | null {
  const written = [title, body, ...attachmentTexts].join('\n')
  const normalized = analyzer.normalize(written)
  return normalized === written && attachmentTexts.length === 0 ? null : normalized
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
