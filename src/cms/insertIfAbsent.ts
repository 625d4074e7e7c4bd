import type { PayloadRequest } from 'payload'
import { mongoWriter, postgresWriter, type Row } from './writers.ts'

/**
 * Makes sure that a row of a flat platform collection with a unique column exists; concurrent callers do not disturb
 * each other. On PostgreSQL in the transaction of `req`: a second connection from within a transaction is how a pool
 * runs dry. On MongoDB outside of it, where a conflict would abort the whole transaction.
 */
export async function insertIfAbsent(req: PayloadRequest, collection: string, row: Row): Promise<void> {
  if (req.payload.db.name === 'mongoose') return intoMongo(req, collection, row)
  const { insert, table } = await postgresWriter(req, collection)
  await insert(table).values(row).onConflictDoNothing()
}

const DUPLICATE_KEY = 11_000

async function intoMongo(req: PayloadRequest, collection: string, row: Row): Promise<void> {
  const { model } = await mongoWriter(req, collection)
  try {
    await model.insertMany([row], {})
  } catch (error) {
    if ((error as { code?: number }).code !== DUPLICATE_KEY) throw error
  }
}
