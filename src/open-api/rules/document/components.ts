import { z } from 'zod'
import * as answers from '../schemas/answers.ts'
import { problemSchema } from '../schemas/problemSchema.ts'
import { resourceSchema, TYPE_SCHEMAS, tombstoneSchema } from '../schemas/resourceSchema.ts'
import { foundSchema, hitSchema } from '../schemas/searchAnswer.ts'

/** Every schema of the OpenAPI file by its name there. */
export const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(TYPE_SCHEMAS),
  Resource: resourceSchema,
  Tombstone: tombstoneSchema,
  ResourceList: answers.resourceListSchema,
  Site: answers.siteSchema,
  SiteList: answers.siteListSchema,
  Section: answers.sectionSchema,
  SectionList: answers.sectionListSchema,
  SearchHit: hitSchema,
  SearchAnswer: foundSchema,
  Suggestions: answers.suggestionsSchema,
  OpenApiDocument: answers.documentSchema,
  Problem: problemSchema,
}

/** Where a schema is found in the OpenAPI file. */
export const schemaRef = (name: string): string => `#/components/schemas/${name}`

type JsonSchema = Record<string, unknown>

/** The schemas as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
export const jsonSchemas = (): Record<string, JsonSchema> => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(SCHEMAS)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: schemaRef, io: 'output' })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema as JsonSchema]),
  )
}
