import type { Analyzer } from '../../rules/analysis/types.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import { isOfOneScene } from '../../rules/ranking/isOfOneScene.ts'
import type { RowFacts } from './columns.ts'
import type { Connection } from './connection.ts'
import { prepareDocument } from './prepareDocument.ts'

/** Writes and removes documents through one connection; the caller keeps the transaction. */
export class DocumentWriter {
  #analyzer: Analyzer
  readonly #statements
  #nextRow: number

  constructor(connection: Connection, analyzer: Analyzer) {
    this.#analyzer = analyzer
    const prepare = (sql: string) => connection.prepare(sql)
    this.#statements = {
      rowOf: prepare('select row, title from documents where identifier = ?'),
      insert: prepare(`insert into documents values (${'?, '.repeat(18)}?)`),
      delete: prepare('delete from documents where row = ?'),
      post: prepare('insert into postings (rowid, title, keywords, body, attachments) values (?, ?, ?, ?, ?)'),
      unpost: prepare('delete from postings where rowid = ?'),
      number: prepare('insert or ignore into numbers values (?, ?, ?)'),
      unnumber: prepare('delete from numbers where row = ?'),
      relate: prepare('insert or ignore into relations values (?, ?)'),
      unrelate: prepare('delete from relations where row = ?'),
      term: prepare(
        'insert into terms values (?, ?) on conflict (term) do update set weight = max(0, weight + excluded.weight)',
      ),
    }
    const { last } = prepare('select coalesce(max(row), 0) as last from documents').get() as { last: number }
    this.#nextRow = last + 1
  }

  useAnalyzer(analyzer: Analyzer): void {
    this.#analyzer = analyzer
  }

  /** Answers what the columns must know of the row. */
  upsert(document: IndexedDocument): RowFacts {
    const row = this.remove(document.identifier) ?? this.#nextRow++
    const { facts, columns, postings, ownKeys, citedKeys } = prepareDocument(document, this.#analyzer)
    const { insert, post, number, relate } = this.#statements
    insert.run(row, ...columns)
    post.run(row, ...postings)
    for (const key of ownKeys) number.run(key, row, 0)
    for (const key of citedKeys) number.run(key, row, 1)
    for (const { identifier } of document.relations.filter(isOfOneScene)) relate.run(identifier, row)
    this.#count(document.title, 1)
    return { row, ...facts }
  }

  /** Answers the row that is free now; null when there was none. */
  remove(identifier: string): number | null {
    const { rowOf, delete: drop, unpost, unnumber, unrelate } = this.#statements
    const known = rowOf.get(identifier) as { row: number; title: string } | undefined
    if (!known) return null
    for (const statement of [drop, unpost, unnumber, unrelate]) statement.run(known.row)
    this.#count(known.title, -1)
    return known.row
  }

  #count(title: string, by: 1 | -1): void {
    for (const term of this.#analyzer.termsOf(title)) this.#statements.term.run(term, by)
  }
}
