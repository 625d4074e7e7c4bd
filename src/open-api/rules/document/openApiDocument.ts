import { z } from 'zod'
import { errorCodes, problemMediaType } from '../../../platform/errors.ts'
import { OPERATIONS, type Operation } from '../operations.ts'
import type { ProblemCode } from '../schemas/problemSchema.ts'
import { statusOf } from '../schemas/problemSchema.ts'
import { jsonSchemas, schemaRef } from './components.ts'
import { API_PATH, API_VERSION } from './version.ts'

type JsonObject = Record<string, unknown>

/** Problems that any address may answer with. */
const EVERYWHERE: readonly ProblemCode[] = ['malformed-request', 'method-not-allowed', 'internal']

const pathParameters = ({ pathParameters: named }: Operation): JsonObject[] =>
  Object.entries(named).map(([name, description]) => ({
    name,
    in: 'path',
    required: true,
    description,
    schema: { type: 'string' },
  }))

const queryParameters = ({ query }: Operation): JsonObject[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...schema } = property as JsonObject
    return { name, in: 'query', required: required.includes(name), description, schema }
  })
}

const problemAnswers = (codes: readonly ProblemCode[]): JsonObject => {
  const statuses = [...new Set(codes.map(statusOf))].sort()
  return Object.fromEntries(
    statuses.map((status) => {
      const own = codes.filter((code) => statusOf(code) === status)
      const description = own.map((code) => `${errorCodes[code].title}（code: ${code}）`).join('；')
      return [
        String(status),
        { description, content: { [problemMediaType]: { schema: { $ref: schemaRef('Problem') } } } },
      ]
    }),
  )
}

const describe = (operationId: string, operation: Operation): JsonObject => ({
  operationId,
  summary: operation.summary,
  description: operation.description,
  parameters: [...pathParameters(operation), ...queryParameters(operation)],
  responses: {
    '200': {
      description: operation.summary,
      headers: { ETag: { description: '内容标记，可用于 If-None-Match', schema: { type: 'string' } } },
      content: { 'application/json': { schema: { $ref: schemaRef(operation.answer) } } },
    },
    '304': { description: '内容没有变化' },
    ...problemAnswers([...operation.problems, ...EVERYWHERE]),
  },
})

/** The OpenAPI 3.1 file: made from the operations, the resource types and the answers' schemas (M-019, JY-API-01). */
export const openApiDocument = (): JsonObject => ({
  openapi: '3.1.0',
  info: {
    title: '信息资源库开放接口',
    version: API_VERSION,
    description: '读取全市各政府网站已经发布的信息资源。无需密钥，只读；时间为 UTC，日期为北京日期；没有的值为 null。',
  },
  servers: [{ url: API_PATH }],
  paths: Object.fromEntries(
    Object.entries<Operation>(OPERATIONS).map(([name, operation]) => [
      operation.path,
      { get: describe(name, operation) },
    ]),
  ),
  components: { schemas: jsonSchemas() },
})
