import { z } from 'zod'
import { resourceSchema, tombstoneSchema } from './resourceSchema.ts'

const listOf = (item: z.ZodType, title: string) =>
  z
    .strictObject({
      data: z.array(item),
      nextCursor: z.string().nullable().describe('下一页的游标；null 表示没有下一页'),
    })
    .meta({ title })

export const siteSchema = z
  .strictObject({
    slug: z.string(),
    kind: z.enum(['cityPortal', 'districtSite']),
    name: z.string(),
    shortName: z.string(),
    regionCode: z.string().describe('行政区划代码（GB/T 2260）'),
    siteCode: z.string().describe('网站标识码'),
    url: z.url(),
  })
  .meta({ title: '站点' })

export const sectionSchema = z
  .strictObject({
    site: z.string(),
    slug: z.string(),
    name: z.string(),
    description: z.string(),
    keywords: z.array(z.string()),
    columnType: z.string(),
    url: z.url(),
    labels: z.record(z.string(), z.string()),
  })
  .meta({ title: '栏目' })

export const siteListSchema = listOf(siteSchema, '站点列表')
export const sectionListSchema = listOf(sectionSchema, '栏目列表')
export const resourceListSchema = listOf(z.union([resourceSchema, tombstoneSchema]), '信息资源列表')
export const suggestionsSchema = z.strictObject({ suggestions: z.array(z.string()) }).meta({ title: '输入提示' })
export const documentSchema = z.looseObject({ openapi: z.string() }).meta({ title: 'OpenAPI 文件' })
