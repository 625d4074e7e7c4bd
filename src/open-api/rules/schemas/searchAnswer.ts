import { z } from 'zod'
import { LEGAL_FORCES, RESOURCE_TYPE_NAMES } from '../../../library/index.ts'
import { FACETS, INTENTS, SLOTS } from '../../../search/index.ts'

const explanationSchema = z
  .strictObject({
    score: z.number().describe('排序得分，只在同一次检索内可比'),
    titleCoverage: z.number().describe('标题中找到的查询词权重占比'),
    coverage: z.number().describe('全文中找到的查询词权重占比'),
    found: z.array(z.string()).describe('找到的查询词'),
    missing: z.array(z.string()).describe('没有找到的查询词'),
    fields: z.array(z.string()).describe('在哪里找到'),
    parts: z.record(z.string(), z.number()).describe('得分的各部分'),
  })
  .meta({ title: '为什么有这条结果' })

export const hitSchema = z
  .strictObject({
    identifier: z.string(),
    type: z.enum(RESOURCE_TYPE_NAMES),
    title: z.string(),
    url: z.url(),
    site: z.string(),
    snippet: z.string(),
    documentNumber: z.string().nullable(),
    legalForce: z.enum(LEGAL_FORCES).nullable(),
    publishedAt: z.iso.datetime(),
    attachment: z.string().nullable().describe('命中所在的附件；null 表示在信息本身'),
    pinned: z.boolean().describe('编辑推荐'),
    collapsed: z.number().int().describe('折叠在这条之后的相同内容的条数'),
    explanation: explanationSchema.optional().describe('explain=1 时给出'),
  })
  .meta({ title: '检索结果' })

const facetSchema = z.array(z.strictObject({ value: z.string(), label: z.string(), count: z.number().int() }))

const rewritingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cut'), to: z.string() }).describe('过长，只看前面'),
  z.strictObject({ kind: z.literal('script'), from: z.string(), to: z.string() }).describe('繁体转简体'),
  z.strictObject({ kind: z.literal('correction'), from: z.string(), to: z.string() }).describe('纠正错别字'),
  z.strictObject({ kind: z.literal('pinyin'), from: z.string(), to: z.array(z.string()) }).describe('拼音转汉字'),
  z.strictObject({ kind: z.literal('synonym'), from: z.string(), to: z.array(z.string()) }).describe('同时查找的词语'),
  z.strictObject({ kind: z.literal('stopWords'), dropped: z.array(z.string()) }).describe('没有用来查找的词语'),
  z.strictObject({ kind: z.literal('documentNumber'), from: z.string(), to: z.string() }).describe('按发文字号查找'),
  z.strictObject({ kind: z.literal('place'), from: z.string(), site: z.string() }).describe('优先这个区的信息'),
  z.strictObject({ kind: z.literal('intent'), from: z.string(), intent: z.enum(INTENTS) }).describe('想找的内容'),
])

const appliedSchema = z
  .strictObject({
    query: z.string().describe('实际查看的查询词'),
    rewritings: z.array(rewritingSchema).describe('对查询词作过的每一项改动'),
    didYouMean: z.string().nullable().describe('没有采用的改正；原样查找已有合适结果'),
    relaxed: z.array(z.string()).describe('没有信息同时含有全部词语，因而放宽的词语'),
    intent: z.enum(INTENTS).nullable(),
  })
  .meta({ title: '对查询词作过的改动' })

const sceneSchema = z.strictObject({
  name: z.string(),
  guide: hitSchema.nullable(),
  policy: hitSchema.nullable(),
  interpretation: hitSchema.nullable(),
  answers: z.array(hitSchema),
})

const quoteSchema = z.strictObject({
  slot: z.enum(SLOTS),
  quote: z.string().describe('原文'),
  identifier: z.string().describe('出处的索引号'),
})

export const foundSchema = z
  .strictObject({
    total: z.number().int().describe('不同信息的条数，相同内容只计一条'),
    page: z.number().int(),
    hits: z.array(hitSchema),
    facets: z.strictObject(Object.fromEntries(FACETS.map((name) => [name, facetSchema]))),
    applied: appliedSchema,
    scene: sceneSchema.nullable().describe('同一事项的指南、政策、解读、问答'),
    answer: quoteSchema.nullable().describe('摘自指南或问答的原文'),
    related: z.array(z.string()).describe('相关查询'),
    near: z.array(hitSchema).describe('没有结果时最接近的信息'),
  })
  .meta({ title: '检索答复' })
