import type { CollectionConfig, Field } from 'payload'
import { accessFrom } from '../../identity/store/index.ts'
import { applySectionChange, applySectionRemoval } from './applySectionChange.ts'
import { ownSection } from './ownSection.ts'

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
  hooks: { beforeChange: [ownSection], afterChange: [applySectionChange], afterDelete: [applySectionRemoval] },
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
    { name: 'columnType', label: '栏目类型', type: 'text', required: true },
    {
      name: 'query',
      label: '收录条件',
      type: 'group',
      admin: { description: '符合全部条件的已发布信息自动进入本栏目；都不填时只收置顶的信息。' },
      fields: [
        list('types', '资源类型', '代号，用分号隔开。'),
        list('topics', '主题分类', '代号，用分号隔开。'),
        list('organizations', '所属单位', '机构编号，用分号隔开。'),
        list('regions', '适用区域', '行政区划代码，用分号隔开。'),
        list('audience', '服务对象', '代号，用分号隔开。'),
      ],
    },
    list('pins', '置顶信息', '索引号，用分号隔开，按先后排列。'),
    { name: 'homeSlot', label: '首页位置', type: 'text' },
    { name: 'inNavigation', label: '列入导航', type: 'checkbox', defaultValue: true },
    { name: 'order', label: '排序', type: 'number', required: true, defaultValue: 100 },
  ],
}
