import request from 'supertest'
import { describe, expect, it } from 'vitest'
import { RESOURCE_TYPE_NAMES, RESOURCE_TYPES } from '../../src/library/index.ts'
import { toResource, toWholeResource } from '../../src/open-api/rules/answers/toResource.ts'
import { SCHEMAS } from '../../src/open-api/rules/document/components.ts'
import { openApiDocument } from '../../src/open-api/rules/document/openApiDocument.ts'
import { schemaName } from '../../src/open-api/rules/schemas/resourceSchema.ts'
import { fakeCatalogue, fakeServices, library, openApiApp } from '../unit/open-api/fakeCatalogue.ts'
import { type JsonObject, jsonSchemaFaults, refsIn, resolveRef } from './jsonSchemaFaults.ts'

interface Described {
  operationId: string
  parameters: { name: string; in: string; description: string; schema: JsonObject }[]
  responses: Record<string, { content?: Record<string, { schema: JsonObject }> }>
}

const V1 = '/open-api/v1'
const { app } = openApiApp()
const document = JSON.parse(JSON.stringify(openApiDocument())) as JsonObject & {
  paths: Record<string, { get: Described }>
  components: { schemas: Record<string, JsonObject> }
}
const services = fakeServices(fakeCatalogue(library()))
const faultsOf = (name: string, value: unknown) =>
  jsonSchemaFaults({ $ref: `#/components/schemas/${name}` }, JSON.parse(JSON.stringify(value)), document)

/** Something that every path answers with 200. */
const FILLED: Record<string, string> = {
  '/sites/{slug}/sections': '/sites/haidian/sections',
  '/resources/{identifier}': `/resources/${library().publications[0]?.identifier}`,
  '/search': '/search?q=示例',
  '/suggest': '/suggest?q=示例',
}

describe('openapi.json', () => {
  it('is served, versioned, and refers to nothing that is not in it (M-019, JY-API-01)', async () => {
    const { body } = await request(app).get(`${V1}/openapi.json`)
    expect(body).toEqual(document)
    expect(body).toMatchObject({ openapi: '3.1.0', info: { version: expect.stringMatching(/^1\.\d+\.\d+$/) } })
    const refs = refsIn(document)
    expect(refs.length).toBeGreaterThan(20)
    for (const ref of refs) expect(resolveRef(document, ref), ref).toBeTypeOf('object')
    expect(Object.keys(document.components.schemas).sort()).toEqual(Object.keys(SCHEMAS).sort())
  })

  it('names the addresses and filters of the contract', () => {
    expect(Object.keys(document.paths)).toEqual([
      '/openapi.json',
      '/sites',
      '/sites/{slug}/sections',
      '/resources',
      '/resources/{identifier}',
      '/search',
      '/suggest',
    ])
    const names = document.paths['/resources']?.get.parameters.map(({ name }) => name)
    expect(names).toEqual([
      'type',
      'site',
      'section',
      'issuingBody',
      'topic',
      'legalForce',
      'documentNumber',
      'publishedFrom',
      'publishedTo',
      'updatedSince',
      'cursor',
      'limit',
    ])
  })

  it.each(Object.entries(document.paths))('%s is answered as it is described', async (path, { get }) => {
    const { body, status } = await request(app).get(V1 + (FILLED[path] ?? path))
    expect(status).toBe(200)
    const schema = get.responses['200']?.content?.['application/json']?.schema
    expect(jsonSchemaFaults(schema ?? {}, body, document)).toEqual([])
    for (const { description } of get.parameters) expect(description).toMatch(/\p{Script=Han}/u)
    const inPath = get.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`)
    expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? [])
  })

  it.each([
    ['/resources?type=pamphlet', '/resources', '400'],
    ['/resources/11110000DEM0000011/2026-99999', '/resources/{identifier}', '404'],
    [`/resources/${library().withdrawals?.[0]?.identifier}`, '/resources/{identifier}', '410'],
    ['/sites/atlantis/sections', '/sites/{slug}/sections', '404'],
    ['/search', '/search', '400'],
  ])('%s fails as %s describes it, with %s', async (target, path, status) => {
    const answer = await request(app).get(V1 + target)
    expect(String(answer.status)).toBe(status)
    const described = document.paths[path]?.get.responses[status]?.content?.['application/problem+json']?.schema
    expect(described).toEqual({ $ref: '#/components/schemas/Problem' })
    expect(faultsOf('Problem', answer.body)).toEqual([])
  })

  it('tells of withdrawals in pulls as described (JY-API-04)', async () => {
    const { body } = await request(app).get(`${V1}/resources?updatedSince=2026-01-01&limit=100`)
    expect(faultsOf('ResourceList', body)).toEqual([])
    const gone = body.data.filter((item: object) => 'withdrawnAt' in item)
    expect(gone).toHaveLength(library().withdrawals?.length ?? 0)
    for (const item of gone) expect(faultsOf('Tombstone', item)).toEqual([])
  })
})

describe.each(RESOURCE_TYPE_NAMES)('the schema of %s', (name) => {
  const type = RESOURCE_TYPES[name]
  const entry = {
    kind: 'live' as const,
    publication: { ...type.example, homeSite: 'beijing' },
    sites: ['beijing'],
    sections: ['beijing/policy'],
  }

  it('holds the example of the type, with and without its text (M-017, M-019)', () => {
    for (const resource of [toResource(entry, services), toWholeResource(entry, services)]) {
      expect(SCHEMAS[schemaName(name)]?.safeParse(resource).error).toBeUndefined()
      expect(faultsOf(schemaName(name), resource)).toEqual([])
      expect(faultsOf('Resource', resource)).toEqual([])
    }
    expect(toResource(entry, services).details).toMatchObject(type.example.details)
  })

  it('says of every field of the type what it is called, how it binds and by which rule', () => {
    const { properties } = document.components.schemas[schemaName(name)] as { properties: Record<string, JsonObject> }
    const { properties: details } = properties.details as { properties: Record<string, JsonObject> }
    expect(Object.keys(details)).toEqual(type.details.map((field) => field.name))
    for (const { name: field, label, obligation, rule } of type.details) {
      expect(details[field]).toMatchObject({ title: label, 'x-obligation': obligation, 'x-rule': rule })
    }
    const { obligation, rule } = type.core.documentNumber
    expect(properties.documentNumber).toMatchObject({ title: '发文字号', 'x-obligation': obligation, 'x-rule': rule })
  })

  it('still holds when an imported resource has odd details: they are not given out', () => {
    const odd = Object.fromEntries(type.details.map((field) => [field.name, { not: 'expected' }]))
    const resource = toResource(
      { ...entry, publication: { ...entry.publication, details: { ...odd, more: 1 } } },
      services,
    )
    expect(faultsOf(schemaName(name), resource)).toEqual([])
    expect(resource.details).not.toHaveProperty('more')
  })

  it('refuses what does not belong, and what is missing', () => {
    const resource = toResource(entry, services)
    const { identifier: _, ...withoutIdentifier } = resource
    for (const wrong of [{ ...resource, editor: '某人' }, withoutIdentifier, { ...resource, keywords: null }]) {
      expect(faultsOf(schemaName(name), wrong)).not.toEqual([])
    }
  })
})
