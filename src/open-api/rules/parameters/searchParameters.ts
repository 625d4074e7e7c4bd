import { z } from 'zod'
import { HITS_PER_PAGE, MAX_PAGE, MAX_QUERY, NO_CHOICE, type SearchQuestion } from '../../../search/index.ts'
import * as kinds from './kinds.ts'

const flag = z.enum(['0', '1'], '应为 0 或 1').default('0')

/** Parameters of `/search`. */
export const searchParameters = z.strictObject({
  q: z
    .string('不能为空')
    .refine((text) => text.trim() !== '', '不能为空')
    .describe(`查询词，超过${MAX_QUERY}字的部分不看；引号内的词语须原样出现，词前加 - 表示不含`),
  site: kinds.slug.optional().describe('使用该信息的站点代号，见 /sites'),
  type: kinds.type.optional().describe('资源类型'),
  issuingBody: kinds.shortText.optional().describe('发文机构或发布机构，按原文全称'),
  topic: kinds.topic.optional().describe('主题分类代码，含其下各级'),
  year: z
    .string()
    .regex(/^(19|20)\d\d$/, '应为四位年份')
    .optional()
    .describe('成文年份'),
  legalForce: kinds.legalForce.optional().describe('有效性'),
  publishedFrom: kinds.from.optional().describe('首次发布不早于：北京日期，或带时区的时间'),
  publishedTo: kinds.upTo.optional().describe('首次发布不晚于（含当日）：北京日期，或带时区的时间'),
  sort: z.enum(['relevance', 'date'], '应为 relevance 或 date').default('relevance').describe('按相关度或按时间排列'),
  verbatim: flag.describe('1：按原样查找，不作纠错和拼音转换'),
  explain: flag.describe('1：逐条说明为什么有这条结果'),
  page: kinds.wholeNumber(MAX_PAGE, 1).describe(`页码，每页${HITS_PER_PAGE}条`),
})

/** Parameters of `/suggest`. */
export const suggestParameters = z.strictObject({
  q: z.string().default('').describe('已经输入的文字，可以是汉字、拼音或首字母'),
})

/** The question behind read parameters. */
export function toQuestion(given: z.output<typeof searchParameters>): SearchQuestion {
  const { type, issuingBody, topic, year, legalForce, site = null } = given
  return {
    text: given.q,
    phrase: null,
    without: null,
    site,
    scope: site === null ? 'all' : 'site',
    chosen: {
      ...NO_CHOICE,
      type: [type ?? []].flat(),
      issuer: [issuingBody ?? []].flat(),
      topic: topic ?? [],
      year: [year ?? []].flat(),
      validity: [legalForce ?? []].flat(),
    },
    publishedFrom: given.publishedFrom ?? null,
    publishedBefore: given.publishedTo ?? null,
    sort: given.sort,
    page: given.page,
    perPage: HITS_PER_PAGE,
    verbatim: given.verbatim === '1',
    explain: given.explain === '1',
  }
}
