import { DISTRACTOR_SEED } from '../../scripts/judge/judgedIndex.ts'
import { distractors } from '../../src/search/judging/index.ts'
import type { IndexedDocument } from '../../src/search/rules/document.ts'
import type { Site } from '../../src/sites/index.ts'

/** The first distractors of the index, each with a sentence more. */
export const changedDocuments = (sites: readonly Site[], count: number): IndexedDocument[] =>
  [...distractors({ count, seed: DISTRACTOR_SEED, sites })].map((document) => ({
    ...document,
    body: `${document.body}\n以上内容已经修订。`,
  }))
