export { gradedIds } from './corpus/gradedId.ts'
export { JUDGED_DAY, judgedCorpus } from './corpus/judgedCorpus.ts'
export {
  BODY_CHARACTERS,
  type DistractorOptions,
  distractors,
  SHORT_BODY_CHARACTERS,
} from './distractors/distractors.ts'
export { judgedQueries } from './queries/judgedQueries.ts'
export { type JudgedQuery, QUERY_PARTS, type QueryPart } from './queries/judgedQuery.ts'
export { askEngine, plainQuestion } from './running/askEngine.ts'
export { type JudgedRun, judgeQueries, type Ranked } from './running/judgeQueries.ts'
