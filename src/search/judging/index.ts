export { JUDGED_DAY, judgedCorpus } from './corpus/judgedCorpus.ts'
export {
  BODY_CHARACTERS,
  type DistractorOptions,
  distractors,
  SHORT_BODY_CHARACTERS,
} from './distractors/distractors.ts'
