import type { Payload } from 'payload'

type Value = string | number | boolean

/** All must hold. `present`: not null. */
export type Condition =
  | { field: string; is: '=' | '>=' | '<=' | '>'; value: Value }
  | { field: string; is: 'in'; value: readonly Value[] }
  | { field: string; is: 'present' }

export interface CountQuestion {
  collection: string
  /** Fields whose values make a group; none: one count of all. */
  by: readonly string[]
  where: readonly Condition[]
  /** Most frequent groups first; equal ones in the order of their values. */
  limit: number
}

export type Counted = Record<string, unknown> & { count: number }

/**
 * Counts rows of a flat platform collection by the values of fields, in the database: Payload has no grouping, and
 * reading a month of rows to count them takes minutes.
 */
export async function countBy(payload: Payload, question: CountQuestion): Promise<Counted[]> {
  return payload.db.name === 'mongoose' ? onMongo(payload, question) : onPostgres(payload, question)
}

/** As much of Drizzle as counting needs. */
type Column = object
interface Selection extends PromiseLike<Counted[]> {
  from(table: object): Selection
  where(condition: unknown): Selection
  groupBy(...columns: Column[]): Selection
  orderBy(...columns: unknown[]): Selection
  limit(count: number): Selection
}
interface PostgresLike {
  drizzle: { select(columns: Record<string, unknown>): Selection }
  tables: Record<string, Record<string, Column>>
  tableNameMap: Map<string, string>
}

async function onPostgres(payload: Payload, { collection, by, where, limit }: CountQuestion): Promise<Counted[]> {
  const { and, asc, desc, eq, gt, gte, inArray, isNotNull, lte, sql } = await import('@payloadcms/db-postgres/drizzle')
  const adapter = payload.db as unknown as PostgresLike
  const table = adapter.tables[adapter.tableNameMap.get(collection.replaceAll('-', '_')) ?? collection] ?? {}
  const column = (field: string) => table[field] as never
  const comparisons = { '=': eq, '>': gt, '>=': gte, '<=': lte }
  const conditions = where.map((one) => {
    if (one.is === 'present') return isNotNull(column(one.field))
    if (one.is === 'in') return inArray(column(one.field), [...one.value] as never)
    return comparisons[one.is](column(one.field), one.value as never)
  })
  const count = sql<number>`count(*)::int`
  const columns = by.map((field) => [field, column(field)] as const)
  const counting = adapter.drizzle
    .select({ ...Object.fromEntries(columns), count })
    .from(table)
    .where(and(...conditions))
  if (columns.length === 0) return counting
  return counting
    .groupBy(...columns.map(([, one]) => one))
    .orderBy(desc(sql`count(*)`), ...columns.map(([, one]) => asc(one)))
    .limit(limit)
}

interface MongoLike {
  collections: Record<string, { aggregate(pipeline: object[]): Promise<Record<string, unknown>[]> } | undefined>
}

async function onMongo(payload: Payload, { collection, by, where, limit }: CountQuestion): Promise<Counted[]> {
  const model = (payload.db as unknown as MongoLike).collections[collection]
  if (!model) throw new Error(`No collection ${collection}`)
  const comparisons = { '=': '$eq', '>': '$gt', '>=': '$gte', '<=': '$lte', in: '$in' }
  const conditions = where.map((one) => ({
    [one.field]: one.is === 'present' ? { $ne: null } : { [comparisons[one.is]]: one.value },
  }))
  const group = by.length === 0 ? null : Object.fromEntries(by.map((field) => [field, `$${field}`]))
  const groups = await model.aggregate([
    { $match: conditions.length > 0 ? { $and: conditions } : {} },
    { $group: { _id: group, count: { $sum: 1 } } },
    { $sort: { count: -1, _id: 1 } },
    { $limit: limit },
  ])
  if (by.length === 0) return [{ count: Number(groups[0]?.count ?? 0) }]
  return groups.map(({ _id, count }) => ({ ...(_id as Record<string, unknown>), count: Number(count) }))
}
