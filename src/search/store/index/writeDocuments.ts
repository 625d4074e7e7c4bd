import type { RowFacts } from './columns.ts'
import type { Connection } from './connection.ts'
import type { PreparedDocument } from './prepareDocument.ts'

/** Counts how many titles hold a term; `by` is negative when a title is gone. */
export type CountTerm = (term: string, by: number) => void

/** Counts terms in the table, one statement each. */
export function countInTable(connection: Connection): CountTerm {
  const statement = connection.prepare(
    'insert into terms values (?, ?) on conflict (term) do update set weight = max(0, weight + excluded.weight)',
  )
  return (term, by) => void statement.run(term, by)
}

/** Writes and removes documents through one connection; the caller keeps the transaction. */
export class DocumentWriter {
  readonly #countTerm: CountTerm
  readonly #statements
  #nextRow: number

  constructor(connection: Connection, countTerm: CountTerm) {
    this.#countTerm = countTerm
    const prepare = (sql: string) => connection.prepare(sql)
    this.#statements = {
      rowOf: prepare('select row, terms from documents where identifier = ?'),
      insert: prepare(`insert into documents values (${'?, '.repeat(20)}?)`),
      delete: prepare('delete from documents where row = ?'),
      post: prepare('insert into postings (rowid, tokens) values (?, ?)'),
      unpost: prepare('delete from postings where rowid = ?'),
      postTitle: prepare('insert into titlePostings (rowid, tokens) values (?, ?)'),
      unpostTitle: prepare('delete from titlePostings where rowid = ?'),
      number: prepare('insert or ignore into numbers values (?, ?, ?)'),
      unnumber: prepare('delete from numbers where row = ?'),
      relate: prepare('insert or ignore into relations values (?, ?)'),
      unrelate: prepare('delete from relations where row = ?'),
    }
    const { last } = prepare('select coalesce(max(row), 0) as last from documents').get() as { last: number }
    this.#nextRow = last + 1
  }

  /** Answers what the columns must know of the row. */
  upsert(prepared: PreparedDocument): RowFacts {
    return this.insert(prepared, this.remove(prepared.identifier) ?? undefined)
  }

  /** For a document that is not there yet. */
  insert(prepared: PreparedDocument, row = this.#nextRow++): RowFacts {
    const { identifier, facts, columns, postings, ownKeys, citedKeys, related, terms } = prepared
    const { insert, post, postTitle, number, relate } = this.#statements
    insert.run(row, identifier, ...columns, JSON.stringify(terms))
    post.run(row, postings.all)
    postTitle.run(row, postings.title)
    for (const key of ownKeys) number.run(key, row, 0)
    for (const key of citedKeys) number.run(key, row, 1)
    for (const target of related) relate.run(target, row)
    for (const term of terms) this.#countTerm(term, 1)
    return { row, ...facts }
  }

  /** Answers the row that is free now; null when there was none. */
  remove(identifier: string): number | null {
    const { rowOf, delete: drop, unpost, unpostTitle, unnumber, unrelate } = this.#statements
    const known = rowOf.get(identifier) as { row: number; terms: string } | undefined
    if (!known) return null
    for (const statement of [drop, unpost, unpostTitle, unnumber, unrelate]) statement.run(known.row)
    for (const term of JSON.parse(known.terms) as string[]) this.#countTerm(term, -1)
    return known.row
  }
}
