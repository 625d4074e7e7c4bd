import type { Field, TextField } from 'payload'
import { choice, choices } from '../../cms/index.ts'
import { RELATION_KINDS } from '../rules/resource.ts'
import { labelOf, termsOf, type VocabularyName } from '../rules/vocabulary.ts'
import { type CoreField, CORE_FIELD_LABELS as label, RESOURCE_TYPES } from '../types/index.ts'

type Form = { type?: unknown }
const typeOf = (data: Form) => Object.values(RESOURCE_TYPES).find(({ name }) => name === data?.type) ?? null

/** An editor sees the elements that the type has, and learns which of them it cannot go without. */
const isElement = (name: CoreField) => (data: Form) => (typeOf(data)?.core[name].obligation ?? 'absent') !== 'absent'

const isAlwaysMandatory = (name: CoreField): boolean =>
  Object.values(RESOURCE_TYPES)
    .map((type) => type.core[name].obligation)
    .every((obligation) => obligation === 'mandatory' || obligation === 'absent')

const explained = (name: CoreField, description: string | null) => ({
  description: `${isAlwaysMandatory(name) ? '送审前必填。' : ''}${description ?? ''}` || undefined,
})

const text = (name: CoreField, description: string | null, extra: Partial<TextField> = {}): TextField =>
  ({
    name,
    label: label[name],
    type: 'text',
    ...extra,
    admin: { ...explained(name, description), condition: isElement(name), ...extra.admin },
  }) as TextField

const offered = (vocabulary: VocabularyName) =>
  termsOf(vocabulary)
    .filter((term) => term.retired !== true)
    .map((term) => ({ value: term.code, label: term.label }))

const chosenFrom = (name: CoreField, vocabulary: VocabularyName, extra: Partial<TextField> = {}): TextField =>
  choice(name, label[name], offered(vocabulary), {
    ...extra,
    admin: { ...explained(name, null), condition: isElement(name), ...extra.admin },
  })

const day = (name: CoreField, description: string): TextField => text(name, `${description}形如 2026-11-22。`)

/** What the reader sees first. */
export const contentFields: Field[] = [
  text('title', '名称完整，末尾不加标点，不超过 200 字。', {
    required: true,
    index: true,
    admin: { condition: () => true, description: '名称完整，末尾不加标点，不超过 200 字。' },
  }),
  {
    name: 'summary',
    label: label.summary,
    type: 'textarea',
    admin: { description: '用一两句话说清讲什么、对谁有用，100 字以内。' },
  },
  { name: 'body', label: label.body, type: 'richText' },
  { name: 'image', label: label.image, type: 'upload', relationTo: 'media', maxDepth: 1 },
  {
    name: 'attachments',
    label: label.attachments,
    type: 'upload',
    relationTo: 'attachments',
    hasMany: true,
    maxDepth: 1,
  },
]

/** Unified metadata (M-017), with the words of standards.md section 3.3. */
export const metadataFields: Field[] = [
  text('keywords', '3—8 个，用分号隔开。'),
  chosenFrom('topic', 'topics'),
  chosenFrom('genre', 'genres'),
  chosenFrom('disclosureClass', 'disclosure-classes'),
  choices('audience', label.audience, offered('audiences'), {
    admin: { condition: isElement('audience'), description: '可选多项；专题栏目据此收录。' },
  }),
  text('issuingBody', '文件上印的发文机关全称。'),
  text('coIssuers', '多个单位用分号隔开。'),
  text('publisher', null, { admin: { description: '在网上发布这条信息的单位；不填时为所属单位。' } }),
  text('documentNumber', '形如：京示政发〔2026〕3号。其他括号和空格会自动改正。', { index: true }),
  day('documentDate', '文件落款的日期。'),
  day('inForceFrom', '文件开始施行的日期。'),
  day('inForceUntil', '废止或失效的日期；有效性为“废止”“失效”时必填。'),
  chosenFrom('legalForce', 'legal-forces'),
  text('gazette', '例如：政府公报 2026年 第18期。'),
  text('source', '信息最初由谁提供。'),
  text('sourceUrl', '转载的必须填写原文地址。'),
  chosenFrom('openness', 'openness', {
    required: true,
    defaultValue: 'open',
    admin: { description: '只有“主动公开”的信息可以发布。' },
  }),
  text('language', null, { defaultValue: 'zh-CN', required: true, admin: { hidden: true } }),
  text('region', null, { index: true, admin: { description: '六位行政区划代码；不填时取所属单位的。' } }),
]

/** Relations are stated on one side only; the other side is computed (M-057). */
export const relationFields: Field[] = RELATION_KINDS.map((kind) => ({
  name: kind,
  label: labelOf('relations', kind) ?? kind,
  type: 'relationship',
  relationTo: 'resources',
  hasMany: true,
  maxDepth: 0,
  filterOptions: ({ data }) => {
    const rule = typeOf(data)?.relations.find((relation) => relation.kind === kind)
    return rule ? { type: { in: [...rule.targets] } } : false
  },
  admin: {
    allowCreate: false,
    condition: (data: Form) => typeOf(data)?.relations.some((relation) => relation.kind === kind) ?? false,
  },
}))
