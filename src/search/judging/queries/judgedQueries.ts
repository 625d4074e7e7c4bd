import { heldOutQueryFiles, tunedQueryFiles } from '../../../../demonstration/judged/queries/index.ts'
import { type JudgedQuery, type QueryPart, readJudgedQueries } from './judgedQuery.ts'

/** All judged queries of a part, in the order of the files. Throws a ZodError for a file that says something else. */
export const judgedQueries = (part: QueryPart): JudgedQuery[] =>
  (part === 'tuned' ? tunedQueryFiles : heldOutQueryFiles).flatMap((file) => readJudgedQueries(file, part))
