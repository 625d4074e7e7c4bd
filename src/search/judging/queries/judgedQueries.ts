import { heldOutQueryFiles, tunedQueryFiles } from '../../../../demonstration/judged/queries/index.ts'
import {
  secondHeldOutQueryFiles,
  secondTunedQueryFiles,
} from '../../../../demonstration/judged/queries/second/index.ts'
import { type JudgedQuery, type QueryPart, readJudgedQueries } from './judgedQuery.ts'

const FILES: Readonly<Record<QueryPart, readonly unknown[]>> = {
  tuned: tunedQueryFiles,
  'held-out': heldOutQueryFiles,
  'second-tuned': secondTunedQueryFiles,
  'second-held-out': secondHeldOutQueryFiles,
}

/** All judged queries of a part, in the order of the files. Throws a ZodError for a file that says something else. */
export const judgedQueries = (part: QueryPart): JudgedQuery[] =>
  FILES[part].flatMap((file) => readJudgedQueries(file, part))
