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
create table documents (row integer primary key, identifier text unique, published text, text text);
create index byDate on documents (published);
create virtual table grams using fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'trigram');
`

/** LIKE and trigrams over the same documents, in one file. */
export interface Baselines {
  list: Baseline[]
  /** Writes a document anew, as a trigram index would follow a change; unknown ones are added. */
  update(document: IndexedDocument): void
  close(): void
}

/**
 * B0: the whole query somewhere in the text, newest first. B4: any of its trigrams, by BM25, the title counting eight
 * times.
 */
export function openBaselines(folder: string, documents: Iterable<IndexedDocument>): Baselines {
  const file = join(folder, 'baselines.sqlite')
  rmSync(file, { force: true })
  const database = new Database(file)
  database.exec(SCHEMA)
  const write = writerOf(database)
  database.exec('begin')
  for (const document of documents) write(document)
  database.exec('commit')
  return {
    list: [likeOf(database), trigramOf(database)],
    update: write,
    close: () => {
      database.close()
      rmSync(file, { force: true })
    },
  }
}

const identifiersOf = (rows: unknown[]): string[] =>
  (rows as { identifier: string }[]).map(({ identifier }) => identifier)

function likeOf(database: Database.Database): Baseline {
  const statement = database.prepare(
    `select identifier from documents where text like ? escape '!' order by published desc limit ${HITS}`,
  )
  const find = (query: string) => identifiersOf(statement.all(`%${query.replace(/[%_!]/g, '!$&')}%`))
  return { name: 'LIKE, newest first', find }
}

function trigramOf(database: Database.Database): Baseline {
  const statement = database.prepare(
    `select identifier from grams join documents on documents.row = grams.rowid
     where grams match ? order by bm25(grams, 8, 1) limit ${HITS}`,
  )
  const find = (query: string) => {
    const grams = trigramsOf(query)
    return grams.length === 0 ? [] : identifiersOf(statement.all(grams.map((gram) => `"${gram}"`).join(' or ')))
  }
  return { name: 'FTS5 trigram, any, title ×8', find }
}

function writerOf(database: Database.Database): (document: IndexedDocument) => void {
  const rowOf = database.prepare('select row from documents where identifier = ?')
  const drop = database.prepare('delete from documents where row = ?')
  const unpost = database.prepare('delete from grams where rowid = ?')
  const insert = database.prepare('insert into documents (identifier, published, text) values (?, ?, ?)')
  const post = database.prepare('insert into grams (rowid, title, body) values (last_insert_rowid(), ?, ?)')
  return ({ identifier, firstPublishedAt, title, documentNumber, body, attachmentTexts }) => {
    const known = rowOf.get(identifier) as { row: number } | undefined
    if (known) for (const statement of [drop, unpost]) statement.run(known.row)
    const text = [documentNumber ?? '', body, ...attachmentTexts].join('\n')
    insert.run(identifier, firstPublishedAt, `${title}\n${text}`)
    post.run(title, text)
  }
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
