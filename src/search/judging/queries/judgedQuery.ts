import { z } from 'zod'
import { QUERY_KINDS, type QueryKind } from '../../rules/judging/queryKinds.ts'

const text = z.string().min(1)
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)])

const judged = z
  .object({ q: text, site: text.nullable().default(null), grades: z.record(text, grade) })
  .strict()
  .refine(({ grades }) => Object.values(grades).includes(3), { message: 'no document is the answer (3)' })

const negative = z.object({ q: text, expect: z.object({ card: z.literal(false) }).strict() }).strict()

const header = { owner: text, source: text, frozen: text }
const queryFile = z.union([
  z.object({ ...header, kind: z.literal('negative'), queries: z.array(negative).min(1) }).strict(),
  z.object({ ...header, kind: z.enum(QUERY_KINDS), queries: z.array(judged).min(1) }).strict(),
])

/** `held-out`: frozen, reported only in sums. The second set was written later, by others. */
export const QUERY_PARTS = ['tuned', 'held-out', 'second-tuned', 'second-held-out'] as const
export type QueryPart = (typeof QUERY_PARTS)[number]

/** A query as a person would type it, and which documents answer it. */
export interface JudgedQuery {
  q: string
  kind: QueryKind
  part: QueryPart
  /** The site it is asked on; null: none. */
  site: string | null
  /** 3 the answer, 2 good, 1 related, by `externalId`; empty: no scene and no quoted answer may be given. */
  grades: Readonly<Record<string, number>>
}

/** Checks a file of judged queries. Throws a ZodError that names position and reason. */
export function readJudgedQueries(file: unknown, part: QueryPart): JudgedQuery[] {
  const { kind, queries } = queryFile.parse(file)
  return queries.map((query) =>
    'expect' in query ? { q: query.q, kind, part, site: null, grades: {} } : { ...query, kind, part },
  )
}
