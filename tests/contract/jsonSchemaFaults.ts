import { z } from 'zod'

export type JsonObject = Record<string, unknown>

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every `$ref` of a document. */
export const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (!isObject(value)) return []
  return [...(typeof value.$ref === 'string' ? [value.$ref] : []), ...Object.values(value).flatMap(refsIn)]
}

/** What a `#/…` reference leads to. */
export const resolveRef = (document: JsonObject, ref: string): unknown =>
  ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document)

const inDefs = (text: string): string => text.replaceAll('#/components/schemas/', '#/$defs/')

/**
 * Where a value breaks a schema of an OpenAPI document: reads the document's JSON Schema as a stranger would, not the
 * schemas it was made from.
 */
export function jsonSchemaFaults(schema: JsonObject, value: unknown, document: JsonObject): string[] {
  const { schemas } = document.components as { schemas: JsonObject }
  const whole = JSON.parse(inDefs(JSON.stringify({ ...schema, $defs: schemas })))
  const { error } = z.fromJSONSchema(whole).safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
