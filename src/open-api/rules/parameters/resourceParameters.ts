import { z } from 'zod'
import type { ResourceFilters } from '../ports.ts'
import * as kinds from './kinds.ts'

const filterShape = {
  type: kinds.type.optional().describe('资源类型'),
  site: kinds.slug.optional().describe('使用该信息的站点代号，见 /sites'),
  section: kinds.slug.optional().describe('栏目代号；同时给出 site 时指该站点的栏目'),
  issuingBody: kinds.shortText.optional().describe('发文机构，按原文全称'),
  topic: kinds.topic.optional().describe('主题分类代码，含其下各级'),
  legalForce: kinds.legalForce.optional().describe('有效性'),
  documentNumber: kinds.documentNumber.optional().describe('发文字号，括号、空格、全角、繁体写法均可'),
  publishedFrom: kinds.from.optional().describe('首次发布不早于：北京日期，或带时区的时间'),
  publishedTo: kinds.upTo.optional().describe('首次发布不晚于（含当日）：北京日期，或带时区的时间'),
}

/** Restrictions that lists and search share. */
export const filterParameters = z.strictObject(filterShape)

/** Parameters of `/resources`, without `cursor` and `limit`: the part a cursor carries with it. */
export const listParameters = z.strictObject({
  ...filterShape,
  updatedSince: kinds.from
    .optional()
    .describe('增量同步：公开内容自此有变化的，按变化先后排列，其中含撤回通知；北京日期，或带时区的时间'),
})

/** How much of a list is wanted, and from where. */
export const pagingParameters = z.strictObject({
  cursor: z.string().max(4_000, '不是有效的游标').optional().describe('上一页给出的 nextCursor，原样送回'),
  limit: kinds.wholeNumber(100, 20).describe('每页条数'),
})

/** Filters from read parameters; what was not given is null. */
export const toFilters = (given: Partial<z.output<typeof listParameters>>): ResourceFilters => ({
  type: given.type ?? null,
  site: given.site ?? null,
  section: given.section ?? null,
  issuingBody: given.issuingBody ?? null,
  topics: given.topic ?? null,
  legalForce: given.legalForce ?? null,
  documentNumber: given.documentNumber ?? null,
  publishedFrom: given.publishedFrom ?? null,
  publishedBefore: given.publishedTo ?? null,
  updatedSince: given.updatedSince ?? null,
})
