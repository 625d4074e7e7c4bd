import type { PayloadRequest } from 'payload'

type Row = Record<string, unknown>

/** As much of the two adapters as a bulk insert needs. */
interface PostgresLike {
  drizzle: { insert(table: unknown): { values(rows: Row[]): Promise<unknown> } }
  sessions: Record<string, { db: PostgresLike['drizzle'] } | undefined>
  tables: Record<string, unknown>
  tableNameMap: Map<string, string>
}
interface MongoLike {
  collections: Record<string, { insertMany(rows: Row[], options: object): Promise<unknown> } | undefined>
  sessions: Record<string, unknown>
}

const BATCH = 500

/**
 * Inserts rows of a flat platform collection (no versions, no hooks, no sub-tables) in the transaction of `req`, many a
 * statement: Payload's own `create` takes a round trip and ten times the work for each.
 */
export async function insertMany(req: PayloadRequest, collection: string, rows: readonly object[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map((row) => ({ ...row }))
    await (req.payload.db.name === 'mongoose'
      ? intoMongo(req, collection, batch)
      : intoPostgres(req, collection, batch))
  }
}

async function intoPostgres(req: PayloadRequest, collection: string, rows: Row[]): Promise<void> {
  const adapter = req.payload.db as unknown as PostgresLike
  const table = adapter.tables[adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection]
  const session = adapter.sessions[String(await req.transactionID)]
  await (session?.db ?? adapter.drizzle).insert(table).values(rows)
}

async function intoMongo(req: PayloadRequest, collection: string, rows: Row[]): Promise<void> {
  const adapter = req.payload.db as unknown as MongoLike
  const session = adapter.sessions[String(await req.transactionID)]
  await adapter.collections[collection]?.insertMany(rows, session ? { session } : {})
}
