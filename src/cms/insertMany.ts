import type { PayloadRequest } from 'payload'
import { mongoWriter, postgresWriter, type Row } from './writers.ts'

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
  const { insert, table } = await postgresWriter(req, collection)
  await insert(table).values(rows)
}

async function intoMongo(req: PayloadRequest, collection: string, rows: Row[]): Promise<void> {
  const { model, inSession } = await mongoWriter(req, collection)
  await model.insertMany(rows, inSession)
}
