import type { Payload, Where } from 'payload'
import type { AttachmentRef, Publication } from '../../library/index.ts'
import { splitList } from '../../library/store/index.ts'
import type { IndexedDocument } from '../rules/document.ts'
import { toIndexedDocument } from '../rules/toIndexedDocument.ts'

const BATCH = 200
const COLUMNS = { identifier: true, sites: true, snapshot: true } as const

interface Row {
  id: string
  identifier: string
  sites: string
  snapshot: Publication
}

/** What is published, as the index takes it; it knows no draft and nothing withdrawn. */
export interface PublishedDocuments {
  count(): Promise<number>
  byIdentifiers(identifiers: readonly string[]): Promise<IndexedDocument[]>
  /** Identifiers and sites of everything, without its texts. */
  placed(): Promise<{ identifier: string; sites: string[] }[]>
  /** Everything, a batch at a time, in the order of identifiers. */
  all(): AsyncGenerator<IndexedDocument[]>
}

/** Tells the text of an attachment; '' where there is none to be read. */
export type ReadAttachment = (ref: AttachmentRef) => Promise<string>

const LIVE: Where = { withdrawnAt: { exists: false } }

export function publishedDocuments(payload: Payload, readAttachment: ReadAttachment): PublishedDocuments {
  const toDocument = async ({ sites, snapshot }: Row): Promise<IndexedDocument> => {
    const texts = await Promise.all(snapshot.attachments.map(readAttachment))
    return toIndexedDocument(snapshot, { sites: splitList(sites) }, texts)
  }
  const find = async (where: Where, limit: number): Promise<Row[]> => {
    const found = await payload.db.find<Row>({
      collection: 'publications',
      where: { and: [LIVE, where] },
      select: COLUMNS,
      sort: 'identifier',
      limit,
      pagination: false,
    })
    return found.docs
  }
  return {
    count: async () => (await payload.db.count({ collection: 'publications', where: LIVE })).totalDocs,
    byIdentifiers: async (identifiers) => {
      const found = identifiers.length === 0 ? [] : await find({ identifier: { in: [...identifiers] } }, 0)
      return Promise.all(found.map(toDocument))
    },
    placed: async () => {
      const found = await payload.db.find<Row>({
        collection: 'publications',
        where: LIVE,
        select: { identifier: true, sites: true },
        limit: 0,
        pagination: false,
      })
      return found.docs.map(({ identifier, sites }) => ({ identifier, sites: splitList(sites) }))
    },
    async *all() {
      let after = ''
      for (;;) {
        const rows = await find({ identifier: { greater_than: after } }, BATCH)
        if (rows.length === 0) return
        yield await Promise.all(rows.map(toDocument))
        after = rows.at(-1)?.identifier ?? after
      }
    },
  }
}
