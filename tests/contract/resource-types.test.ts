import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { checkResource } from '../../src/library/rules/checkResource.ts'
import { dayOf } from '../../src/library/rules/dates.ts'
import type { ResourceUnderCheck } from '../../src/library/rules/finding.ts'
import { termsOf } from '../../src/library/rules/vocabulary.ts'
import {
  CONTENT_META_TAGS,
  CORE_FIELD_LABELS,
  type CoreField,
  RESOURCE_TYPE_NAMES,
  RESOURCE_TYPES,
  type ResourceTypeDefinition,
} from '../../src/library/types/index.ts'
import { resourceTypesPage } from '../../src/library/types/referencePage.ts'

const TYPES = RESOURCE_TYPE_NAMES.map((name) => [name, RESOURCE_TYPES[name]] as const)
const RULE_ID = /^(?:M-\d{3}|[A-Z0-9]+(?:-[A-Z0-9.]+)+)$/
const COMPUTED = [
  'organizationName',
  'homeSite',
  'firstPublishedAt',
  'publicUpdatedAt',
  'path',
  'edition',
  'editor',
  'reviewer',
]

const typeOf = (identifier: string) => TYPES.find(([, type]) => type.example.identifier === identifier)?.[0] ?? null
const check = (resource: ResourceUnderCheck, type: ResourceTypeDefinition) =>
  checkResource(resource, { stage: 'publication', today: dayOf(type.example.firstPublishedAt), typeOf })

/** Tells whether a path of a definition names something that a publication of the type has. */
const resolves = (type: ResourceTypeDefinition, path: string): boolean => {
  const [head = '', ...rest] = path.split('.')
  if (head === 'details') return type.details.some(({ name }) => name === rest[0])
  if (head === 'relations') return type.relations.some(({ kind }) => kind === rest[0])
  if (head === 'body') return rest[0] === 'text' || rest[0] === 'html'
  if (head === 'image') return rest[0] === 'url'
  return rest.length === 0 && (head in type.core || COMPUTED.includes(head))
}

describe.each(TYPES)('resource type %s', (name, type) => {
  it('is complete: nothing about it has to be inferred', () => {
    expect(type.name).toBe(name)
    for (const text of [type.label, type.description]) expect(text).toMatch(/\p{Script=Han}/u)
    expect(type.pathSegment).toMatch(/^[a-z]+$/)
    expect(type.template).toMatch(/^[a-z-]+$/)
    expect(termsOf('column-types').map(({ code }) => code)).toContain(type.columnType)
    expect(Object.keys(type.core).sort()).toEqual(Object.keys(CORE_FIELD_LABELS).sort())
    expect(type.capabilities).toContain('withdrawable')
  })

  it('names the rule of every element, and labels and explains its own fields in Chinese', () => {
    for (const binding of [...Object.values(type.core), ...type.details, ...type.relations]) {
      expect(binding.rule).toMatch(RULE_ID)
    }
    for (const field of type.details) {
      expect(field.label).toMatch(/\p{Script=Han}/u)
      expect(field.help).toMatch(/\p{Script=Han}.*[。；]?$/u)
      if (field.kind === 'select') expect(field.options.length).toBeGreaterThan(1)
      if (field.kind === 'rows') expect(field.columns.some(({ mandatory }) => mandatory)).toBe(true)
    }
    const names = type.details.map((field) => field.name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('maps header, search, answers and JSON-LD to fields it has', () => {
    const paths = [...type.header.map(({ from }) => from), ...Object.keys(type.search), ...Object.values(type.jsonLd)]
    paths.push(...Object.values(type.answers).flat())
    for (const path of [...paths, ...CONTENT_META_TAGS.map(({ from }) => from)]) {
      expect(resolves(type, path), path).toBe(true)
    }
    expect(Object.entries(type.search).filter(([, weight]) => weight === 'title')).toEqual([['title', 'title']])
  })

  it('searches no element it does not have', () => {
    for (const path of Object.keys(type.search).filter((path) => path in type.core)) {
      expect(type.core[path as CoreField].obligation, path).not.toBe('absent')
    }
  })

  it('has an example marked 示例 that passes publication without a finding (M-017)', () => {
    expect(type.example.type).toBe(name)
    expect(type.example.title).toContain('示例')
    expect(type.example.path.startsWith(`/${type.pathSegment}/`)).toBe(true)
    expect(check(type.example, type)).toEqual([])
    expect(Object.keys(type.example.details).sort()).toEqual(type.details.map((field) => field.name).sort())
  })

  it('refuses its example without any one mandatory element', () => {
    const core = (Object.keys(type.core) as CoreField[]).filter((field) => type.core[field].obligation === 'mandatory')
    const removable = core.filter((field) => !['type', 'openness', 'body'].includes(field))
    expect(removable.length).toBeGreaterThan(5)
    for (const field of removable) {
      const empty = Array.isArray(type.example[field]) ? [] : typeof type.example[field] === 'string' ? '' : null
      const findings = check({ ...type.example, [field]: empty }, type)
      expect(findings, field).toContainEqual(
        expect.objectContaining({ field, code: 'element-missing', severity: 'blocks' }),
      )
    }
    for (const field of type.details.filter(({ obligation }) => obligation === 'mandatory')) {
      const findings = check({ ...type.example, details: { ...type.example.details, [field.name]: null } }, type)
      expect(findings).toContainEqual(
        expect.objectContaining({ field: `details.${field.name}`, code: 'element-missing' }),
      )
    }
    for (const relation of type.relations.filter(({ obligation }) => obligation === 'mandatory')) {
      const findings = check({ ...type.example, relations: [] }, type)
      expect(findings).toContainEqual(expect.objectContaining({ field: `relations.${relation.kind}` }))
    }
  })
})

describe('the types together', () => {
  it('have their own addresses, labels, templates and examples', () => {
    for (const key of ['label', 'pathSegment', 'template'] as const) {
      expect(new Set(TYPES.map(([, type]) => type[key])).size, key).toBe(TYPES.length)
    }
    expect(new Set(TYPES.map(([, type]) => type.example.identifier)).size).toBe(TYPES.length)
  })

  it('print the ten lines of a policy in the official order, also when empty (M-050)', () => {
    const { header } = RESOURCE_TYPES.policyDocument
    expect(header.map(({ label }) => label)).toEqual([
      '主题分类',
      '发文机构',
      '联合发文单位',
      '实施日期',
      '成文日期',
      '发文字号',
      '废止日期',
      '发布日期',
      '有效性',
      '文件来源',
    ])
    expect(header.every(({ printedWhenEmpty }) => printedWhenEmpty)).toBe(true)
  })

  it('ask a guide for the eight key elements (JC-V-6)', () => {
    const { core, details } = RESOURCE_TYPES.guide
    const asked = details.filter(({ obligation, rule }) => obligation === 'mandatory' && rule === 'JC-V-6')
    expect(core.title.obligation).toBe('mandatory')
    expect(asked.map(({ label }) => label)).toEqual([
      '设定依据',
      '申请条件',
      '办理材料',
      '办理地点',
      '办理时间',
      '联系电话',
      '办理流程',
    ])
  })

  it('name the META tags ZY-META-08 to 15 once each', () => {
    const rules = CONTENT_META_TAGS.map(({ rule }) => rule)
    expect(rules).toEqual(Array.from({ length: 8 }, (_, index) => `ZY-META-${String(index + 8).padStart(2, '0')}`))
  })

  it('are described in docs/resource-types.md as they are (npm script docs:resource-types writes it)', async () => {
    const page = await readFile(new URL('../../docs/resource-types.md', import.meta.url), 'utf8')
    expect(page).toBe(resourceTypesPage())
    for (const [, { label }] of TYPES) expect(page).toContain(`## ${label} `)
  })
})
