import { rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import type { JudgedQuery, Ranked } from '../../src/search/judging/index.ts'
import type { IndexedDocument } from '../../src/search/rules/document.ts'

/** A search that knows nothing of Chinese, over the same documents. */
export interface Baseline {
  name: string
  /** Identifiers, best first. */
  find(query: string): string[]
}

const HITS = 20
const SCHEMA = `
pragma journal_mode = off; pragma synchronous = off;
create table documents (row integer primary key, identifier text, published text, text text);
create index byDate on documents (published);
create virtual table grams using fts5 (title, body, content = '', tokenize = 'trigram');
`

/**
 * B0: the whole query somewhere in the text, newest first. B4: any of its trigrams, by BM25, the title counting eight
 * times.
 */
export function openBaselines(
  folder: string,
  documents: Iterable<IndexedDocument>,
): { list: Baseline[]; close(): void } {
  const file = join(folder, 'baselines.sqlite')
  rmSync(file, { force: true })
  const database = new Database(file)
  database.exec(SCHEMA)
  fill(database, documents)
  const like = database.prepare(
    `select identifier from documents where text like ? escape '!' order by published desc limit ${HITS}`,
  )
  const trigram = database.prepare(
    `select identifier from grams join documents on documents.row = grams.rowid
     where grams match ? order by bm25(grams, 8, 1) limit ${HITS}`,
  )
  const identifiers = (rows: unknown[]) => (rows as { identifier: string }[]).map(({ identifier }) => identifier)
  return {
    list: [
      { name: 'LIKE, newest first', find: (query) => identifiers(like.all(`%${query.replace(/[%_!]/g, '!$&')}%`)) },
      {
        name: 'FTS5 trigram, any, title ×8',
        find: (query) => {
          const grams = trigramsOf(query)
          return grams.length === 0 ? [] : identifiers(trigram.all(grams.map((gram) => `"${gram}"`).join(' or ')))
        },
      },
    ],
    close: () => {
      database.close()
      rmSync(file, { force: true })
    },
  }
}

function fill(database: Database.Database, documents: Iterable<IndexedDocument>): void {
  const insert = database.prepare('insert into documents (identifier, published, text) values (?, ?, ?)')
  const post = database.prepare('insert into grams (rowid, title, body) values (last_insert_rowid(), ?, ?)')
  database.exec('begin')
  for (const { identifier, firstPublishedAt, title, documentNumber, body, attachmentTexts } of documents) {
    const text = [documentNumber ?? '', body, ...attachmentTexts].join('\n')
    insert.run(identifier, firstPublishedAt, `${title}\n${text}`)
    post.run(title, text)
  }
  database.exec('commit')
}

function trigramsOf(query: string): string[] {
  const characters = [...query.replaceAll('"', ' ')]
  const grams = characters.slice(2).map((_, index) => characters.slice(index, index + 3).join(''))
  return [...new Set(grams)].filter((gram) => !/\s/.test(gram))
}

/** Asks a baseline as the judge asks the engine. */
export const askBaseline =
  ({ find }: Baseline, idOf: (identifier: string) => string | null) =>
  ({ q }: JudgedQuery): Ranked => ({
    ranking: find(q).map((identifier) => idOf(identifier) ?? identifier),
    card: false,
  })
