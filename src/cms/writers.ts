import type { PayloadRequest } from 'payload'

export type Row = Record<string, unknown>

/** As much of Drizzle as bulk writes need. */
interface Insertion extends PromiseLike<unknown> {
  onConflictDoNothing(): PromiseLike<unknown>
}
interface Drizzle {
  insert(table: unknown): { values(rows: Row | Row[]): Insertion }
}
interface PostgresLike {
  drizzle: Drizzle
  sessions: Record<string, { db: Drizzle } | undefined>
  tables: Record<string, unknown>
  tableNameMap: Map<string, string>
}

/** Where a platform collection is written to on PostgreSQL, in the transaction of `req`. */
export async function postgresWriter(req: PayloadRequest, collection: string) {
  const adapter = req.payload.db as unknown as PostgresLike
  const table = adapter.tables[adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection]
  const drizzle = adapter.sessions[String(await req.transactionID)]?.db ?? adapter.drizzle
  return { table, insert: (into: unknown) => drizzle.insert(into) }
}

/** As much of a Mongoose model as bulk writes need. */
interface Model {
  insertMany(rows: Row[], options: object): Promise<unknown>
}
interface MongoLike {
  collections: Record<string, Model | undefined>
  sessions: Record<string, unknown>
}

/** The same on MongoDB. */
export async function mongoWriter(req: PayloadRequest, collection: string) {
  const adapter = req.payload.db as unknown as MongoLike
  const model = adapter.collections[collection]
  if (!model) throw new Error(`No collection ${collection}`)
  const session = adapter.sessions[String(await req.transactionID)]
  return { model, inSession: session ? { session } : {} }
}
