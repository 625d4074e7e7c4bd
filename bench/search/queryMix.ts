import { distractorTopics } from '../../src/search/judging/distractors/distractorTexts.ts'
import { distractors, judgedQueries } from '../../src/search/judging/index.ts'
import type { Site } from '../../src/sites/index.ts'

/** Queries of one sort; none comes twice, so that no cache answers for the index. */
export interface QueryClass {
  name: string
  queries: string[]
}

const COMMON = '通知 服务 管理 申请 登记 企业 补贴 材料 办理 许可 社区 监督 居民 检查 公告 标准'.split(' ')
const QUESTIONS = [
  '办理需要准备哪些材料，多长时间能办好',
  '在哪个区的窗口申请，周末能不能办',
  '有什么条件，没有通过还能再申请吗',
]
const NUMBERS = 40
const SEED = 5

/** One very common word, a topic, a long question, a document number, and what is written by sound. */
export function queryMix(sites: readonly Site[]): QueryClass[] {
  const names = distractorTopics.map(({ name }) => name)
  const judged = judgedQueries('tuned')
  const ofKind = (...kinds: string[]) => judged.filter(({ kind }) => kinds.includes(kind)).map(({ q }) => q)
  return [
    { name: 'common word', queries: COMMON },
    { name: 'topic', queries: [...names.slice(0, 60), ...ofKind('intent')] },
    {
      name: 'question',
      queries: names.slice(60, 105).map((name, index) => `${name}${QUESTIONS[index % QUESTIONS.length]}`),
    },
    { name: 'document number', queries: someNumbers(sites) },
    { name: 'by sound', queries: ofKind('pinyin', 'initials', 'mixed', 'typo') },
  ]
}

function someNumbers(sites: readonly Site[]): string[] {
  const numbers: string[] = []
  for (const { documentNumber } of distractors({ count: NUMBERS * 5, seed: SEED, sites })) {
    if (documentNumber !== null && numbers.length < NUMBERS) numbers.push(documentNumber)
  }
  return [...new Set(numbers)]
}

/** What is in the box while people type: every beginning of words and their spellings by sound. */
export function typedBeginnings(): string[] {
  const words = [...COMMON, ...distractorTopics.slice(0, 30).map(({ name }) => name)]
  const bySound = judgedQueries('tuned').filter(({ kind }) => ['pinyin', 'initials', 'mixed'].includes(kind))
  const beginnings = [...words, ...bySound.map(({ q }) => q)].flatMap((word) =>
    [...word].slice(0, 8).map((_, index) => [...word].slice(0, index + 1).join('')),
  )
  return [...new Set(beginnings)]
}
