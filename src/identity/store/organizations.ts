import type { CollectionConfig } from 'payload'
import { accessFrom } from './accessFrom.ts'

/** 组织机构: owners of resources; `code` is the issuer part of the identifier (JY-IDX-04), `slug` that of addresses. */
export const organizations: CollectionConfig = {
  slug: 'organizations',
  labels: { singular: '机构', plural: '机构' },
  admin: {
    group: '人员与机构',
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'level', 'site'],
    hideAPIURL: true,
  },
  access: {
    create: accessFrom('organization', 'create'),
    read: accessFrom('organization', 'read', { ownOrganization: 'id', ownSite: 'site' }),
    update: accessFrom('organization', 'update'),
    delete: () => false,
  },
  fields: [
    { name: 'name', label: '机构名称', type: 'text', required: true, index: true },
    { name: 'shortName', label: '简称', type: 'text' },
    {
      name: 'slug',
      label: '地址代号',
      type: 'text',
      required: true,
      unique: true,
      access: { update: () => false },
      admin: { description: '小写字母和连字符，用在页面地址里，保存后不再改变。' },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^[a-z][a-z0-9-]{1,30}$/.test(value)) ||
        '地址代号应为小写字母、数字或连字符，以字母开头。',
    },
    {
      name: 'code',
      label: '统一社会信用代码',
      type: 'text',
      required: true,
      unique: true,
      access: { update: () => false },
      admin: { description: '索引号的前半部分，保存后不再改变。' },
    },
    {
      name: 'level',
      label: '层级',
      type: 'select',
      required: true,
      defaultValue: 'city',
      options: [
        { label: '市级', value: 'city' },
        { label: '区级', value: 'district' },
      ],
    },
    { name: 'region', label: '行政区划代码', type: 'text', required: true },
    { name: 'site', label: '所属站点', type: 'text', required: true, index: true },
    { name: 'telephone', label: '公开电话', type: 'text' },
  ],
}
