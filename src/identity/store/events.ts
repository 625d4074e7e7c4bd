import type { CollectionConfig } from 'payload'
import { choice } from '../../cms/index.ts'
import { EVENT_LABELS } from '../rules/eventLabels.ts'
import { accessFrom } from './accessFrom.ts'

const actions = Object.entries(EVENT_LABELS).map(([value, label]) => ({ value, label }))
const shown = (name: string) => `/src/cms/components/${name}.tsx#${name}`
const toTheSecond = { date: { displayFormat: 'yyyy-MM-dd HH:mm:ss' } }

/** 事件: append-only (SEC-AUD-03). `seq`, `previousHash` and `hash` are filled once, by the sealer. */
export const events: CollectionConfig = {
  slug: 'events',
  labels: { singular: '操作记录', plural: '操作记录' },
  timestamps: false,
  admin: {
    group: '审计',
    useAsTitle: 'subject',
    defaultColumns: ['seq', 'at', 'action', 'subject', 'actor'],
    hideAPIURL: true,
  },
  defaultSort: '-seq',
  access: {
    create: () => false,
    read: accessFrom('event', 'read'),
    update: () => false,
    delete: () => false,
  },
  fields: [
    { name: 'seq', label: '序号', type: 'number', unique: true, index: true },
    { name: 'at', label: '时间', type: 'date', required: true, index: true, admin: toTheSecond },
    choice('action', '操作', actions, { required: true, index: true }),
    { name: 'subject', label: '对象', type: 'text', required: true, index: true },
    {
      name: 'actor',
      label: '操作人',
      type: 'text',
      index: true,
      admin: { components: { Cell: shown('PersonCell') } },
    },
    { name: 'requestId', label: '请求编号', type: 'text' },
    { name: 'touches', label: '影响的页面', type: 'json', admin: { components: { Field: shown('RecordField') } } },
    { name: 'detail', label: '详情', type: 'json', admin: { components: { Field: shown('RecordField') } } },
    { name: 'previousHash', label: '上一条摘要', type: 'text' },
    { name: 'hash', label: '摘要', type: 'text' },
  ],
}
