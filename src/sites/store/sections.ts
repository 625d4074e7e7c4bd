import type { CollectionConfig, Field } from 'payload'
import { choice, choices } from '../../cms/index.ts'
import { accessFrom } from '../../identity/store/index.ts'
import { RESOURCE_TYPES, termsOf, type VocabularyName } from '../../library/index.ts'
import { HOME_BRICK_LABELS, HOME_BRICKS } from '../rules/site.ts'
import { applySectionChange, applySectionRemoval } from './applySectionChange.ts'
import { ownSection } from './ownSection.ts'
import { resolvePins } from './resolvePins.ts'

const termsIn = (vocabulary: VocabularyName) =>
  termsOf(vocabulary)
    .filter((term) => term.retired !== true)
    .map((term) => ({ value: term.code, label: term.label }))
const types = Object.values(RESOURCE_TYPES).map(({ name, label }) => ({ value: name, label }))

const list = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'text',
  hasMany: false,
  admin: { description },
})

/** 栏目: belongs to one site, binds to the library by a query plus pins (design.md section 2). */
export const sections: CollectionConfig = {
  slug: 'sections',
  labels: { singular: '栏目', plural: '栏目' },
  defaultSort: 'order',
  admin: {
    group: '站点',
    useAsTitle: 'name',
    defaultColumns: ['name', 'site', 'slug', 'inNavigation', 'order'],
    hideAPIURL: true,
  },
  access: {
    create: accessFrom('section', 'create', { ownSite: 'site' }),
    read: accessFrom('section', 'read', { ownSite: 'site' }),
    update: accessFrom('section', 'update', { ownSite: 'site' }),
    delete: accessFrom('section', 'delete', { ownSite: 'site' }),
  },
  indexes: [{ fields: ['site', 'slug'], unique: true }],
  hooks: {
    beforeChange: [ownSection, resolvePins],
    afterChange: [applySectionChange],
    afterDelete: [applySectionRemoval],
  },
  fields: [
    {
      name: 'site',
      label: '站点',
      type: 'text',
      required: true,
      index: true,
      access: { update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    { name: 'name', label: '栏目名称', type: 'text', required: true },
    {
      name: 'slug',
      label: '地址代号',
      type: 'text',
      required: true,
      access: { update: () => false },
      admin: { description: '小写字母和连字符，保存后不再改变。' },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[a-z][a-z0-9-]{1,30}$/.test(value)) ||
        '地址代号应为小写字母、数字或连字符，以字母开头。',
    },
    { name: 'description', label: '栏目说明', type: 'textarea', required: true },
    list('keywords', '栏目关键词', '用分号隔开。'),
    choice('columnType', '栏目类型', termsIn('column-types'), {
      required: true,
      admin: { description: '写入页面的 ColumnType 标签。' },
    }),
    {
      name: 'query',
      label: '收录条件',
      type: 'group',
      admin: { description: '符合全部条件的已发布信息自动进入本栏目；都不填时只收置顶的信息。' },
      fields: [
        choices('types', '资源类型', types, { admin: { description: '可选多项；不选为不限。' } }),
        choices('topics', '主题分类', termsIn('topics'), { admin: { description: '可选多项；不选为不限。' } }),
        {
          ...list('organizations', '所属单位', '机构编号，用分号隔开。'),
          admin: { condition: (data) => Boolean(data?.query?.organizations) },
        } as Field,
        list('regions', '适用区域', '六位行政区划代码，用分号隔开；市级信息为 110000。不填为不限。'),
        choices('audience', '服务对象', termsIn('audiences'), { admin: { description: '可选多项；不选为不限。' } }),
      ],
    },
    list('pins', '置顶信息', '填信息页面的网址或索引号，用分号隔开，按先后排列。'),
    choice(
      'homeSlot',
      '首页位置',
      HOME_BRICKS.map((value) => ({ value, label: HOME_BRICK_LABELS[value] })),
      { admin: { description: '在首页哪个版块显示；不选则不上首页。' } },
    ),
    { name: 'inNavigation', label: '列入导航', type: 'checkbox', defaultValue: true },
    { name: 'order', label: '排序', type: 'number', required: true, defaultValue: 100 },
  ],
}
