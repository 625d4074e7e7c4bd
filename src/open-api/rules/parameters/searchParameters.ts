import { z } from 'zod'
import * as kinds from './kinds.ts'
import { filterParameters } from './resourceParameters.ts'

/** Hits on one page of `/search`. */
export const HITS_PER_PAGE = 20

/** Parameters of `/search`. */
export const searchParameters = filterParameters.extend({
  q: z
    .string('不能为空')
    .refine((text) => text.trim() !== '', '不能为空')
    .describe('查询词，超过100字的部分不看'),
  page: kinds.wholeNumber(50, 1).describe(`页码，每页${HITS_PER_PAGE}条`),
})

/** Parameters of `/suggest`. */
export const suggestParameters = z.strictObject({
  q: z.string().default('').describe('已经输入的文字'),
  site: kinds.slug.optional().describe('只看一个站点'),
})
