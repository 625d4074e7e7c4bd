import type { Payload } from 'payload'

type Pool = { query(text: string): Promise<{ rows: Record<string, unknown>[] }> }
type Write = (...args: unknown[]) => Promise<unknown>

const poolOf = ({ db }: Payload): Pool => (db as unknown as { pool: Pool }).pool

/** Every row of every table of the library's PostgreSQL, by table: equal before and after, nothing was written. */
export async function everyRow(payload: Payload): Promise<Record<string, unknown[]>> {
  const tables = await poolOf(payload).query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`)
  const contents: Record<string, unknown[]> = {}
  for (const { tablename } of tables.rows) {
    const found = await poolOf(payload).query(
      `SELECT to_jsonb(t) AS row FROM "${tablename}" t ORDER BY to_jsonb(t)::text`,
    )
    contents[String(tablename)] = found.rows.map(({ row }) => row)
  }
  return contents
}

const WRITES = [
  'create',
  'createVersion',
  'updateOne',
  'updateMany',
  'updateVersion',
  'upsert',
  'deleteMany',
  'deleteOne',
]

export class BrokenWrite extends Error {}

/**
 * Does the work while write number `position` (from 1) breaks, after it was carried out. Answers whether the work came
 * as far as that.
 */
export async function breakingWrite(
  payload: Payload,
  position: number,
  work: () => Promise<unknown>,
): Promise<boolean> {
  const db = payload.db as unknown as Record<string, Write>
  const whole = Object.fromEntries(WRITES.map((name) => [name, db[name]]))
  const { level } = payload.logger
  payload.logger.level = 'silent'
  let count = 0
  for (const name of WRITES) {
    db[name] = async (...args) => {
      const written = await whole[name]?.apply(payload.db, args)
      count += 1
      if (count === position) throw new BrokenWrite(`write ${position}, ${name}`)
      return written
    }
  }
  try {
    await work()
    return false
  } catch (error) {
    if (error instanceof BrokenWrite) return true
    throw error
  } finally {
    Object.assign(db, whole)
    payload.logger.level = level
  }
}
