import { z } from 'zod'
import {
  CORE_FIELD_LABELS,
  type CoreField,
  LEGAL_FORCES,
  RELATION_KINDS,
  RESOURCE_TYPES,
  type ResourceTypeDefinition,
  type ResourceTypeName,
} from '../../../library/index.ts'
import { detailsSchema } from './detailSchema.ts'

const text = z.string().nullable()
const day = z.string().nullable().meta({ format: 'date' })
const instant = z.iso.datetime()

const image = z.object({ url: z.url(), alt: z.string(), width: z.number(), height: z.number() })
const attachment = z.object({
  title: z.string(),
  filename: z.string(),
  url: z.url(),
  mimeType: z.string(),
  size: z.number().describe('字节数'),
})

/** The core metadata that the API gives out, by field of the library. */
const CORE = {
  identifier: z.string(),
  externalId: text,
  title: z.string(),
  summary: text,
  keywords: z.array(z.string()),
  topic: text,
  genre: text,
  disclosureClass: text,
  audience: z.array(z.string()),
  organization: z.string(),
  issuingBody: text,
  coIssuers: z.array(z.string()),
  publisher: text,
  documentNumber: text,
  documentDate: day,
  inForceFrom: day,
  inForceUntil: day,
  legalForce: z.enum(LEGAL_FORCES).nullable(),
  source: text,
  sourceUrl: text,
  gazette: text,
  language: z.string(),
  region: z.string(),
  image: image.nullable(),
  attachments: z.array(attachment),
} as const satisfies Partial<Record<CoreField, z.ZodType>>

/** What the platform adds when it publishes. */
const PUBLISHED = {
  url: z.url().describe('规范网址'),
  site: z.string().describe('规范网址所在站点的代号'),
  sites: z.array(z.string()).describe('使用该信息的站点代号'),
  sections: z.array(z.string()).describe('所在栏目，写作“站点代号/栏目代号”'),
  publishedAt: instant.describe('首次发布时间（UTC）'),
  updatedAt: instant.describe('公开内容最近一次变化的时间（UTC）'),
  edition: z.number().int().describe('公开版本号，从1起'),
  relations: z
    .array(z.object({ kind: z.enum(RELATION_KINDS), identifier: z.string() }))
    .describe('本信息声明的关联，指向对方的索引号'),
  labels: z.record(z.string(), z.string()).describe('各代码的中文名称，键为字段名；多个代码以顿号相连'),
  body: z.object({ html: z.string() }).optional().describe('正文，只在按索引号单独取得时给出'),
}

const boundTo = ({ core }: ResourceTypeDefinition) =>
  Object.fromEntries(
    Object.entries(CORE).map(([name, schema]) => {
      const { obligation, rule } = core[name as CoreField]
      const title = CORE_FIELD_LABELS[name as CoreField]
      return [name, schema.meta({ title, 'x-obligation': obligation, 'x-rule': rule })]
    }),
  ) as typeof CORE

/** Name of a type's schema in the OpenAPI file: `PolicyDocument`. */
export const schemaName = (type: ResourceTypeName): string => `${type.charAt(0).toUpperCase()}${type.slice(1)}`

const ofType = (type: ResourceTypeDefinition) =>
  z
    .strictObject({
      type: z.literal(type.name).meta({ title: CORE_FIELD_LABELS.type }),
      ...boundTo(type),
      ...PUBLISHED,
      details: detailsSchema(type),
    })
    .meta({ title: type.label, description: type.description })

/** One schema a type, made from the type's definition: nothing about a type is stated twice (M-017, JY-API-01). */
export const TYPE_SCHEMAS = Object.values(RESOURCE_TYPES).map((type) => [schemaName(type.name), ofType(type)] as const)

/** A published resource as the API gives it out. */
export type ApiResource = Omit<z.output<ReturnType<typeof ofType>>, 'type' | 'details'> & {
  type: ResourceTypeName
  details: Record<string, unknown>
}
const [first, ...others] = TYPE_SCHEMAS.map(([, schema]) => schema)
if (first === undefined) throw new Error('the library has no resource type')

/** Any published resource, told apart by `type`. */
export const resourceSchema = z
  .discriminatedUnion('type', [first, ...others])
  .meta({ title: '信息资源', discriminator: { propertyName: 'type' } })

/** What a pull says of a withdrawn resource (JY-API-04). */
export const tombstoneSchema = z
  .strictObject({ identifier: z.string(), withdrawnAt: instant, reason: z.string() })
  .meta({ title: '撤回通知', description: '该信息已经撤回，使用方应删去所存副本。' })
