import type { CollectionConfig } from 'payload'
import { accessFrom } from './accessFrom.ts'

/** 事件: append-only (SEC-AUD-03). `seq`, `previousHash` and `hash` are filled once, by the sealer. */
export const events: CollectionConfig = {
  slug: 'events',
  labels: { singular: '操作记录', plural: '操作记录' },
  timestamps: false,
  admin: {
    group: '审计',
    useAsTitle: 'action',
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
    { name: 'at', label: '时间', type: 'date', required: true, index: true },
    { name: 'action', label: '操作', type: 'text', required: true, index: true },
    { name: 'subject', label: '对象', type: 'text', required: true, index: true },
    { name: 'actor', label: '操作人', type: 'text', index: true },
    { name: 'requestId', label: '请求编号', type: 'text' },
    { name: 'touches', label: '影响的页面', type: 'json' },
    { name: 'detail', label: '详情', type: 'json' },
    { name: 'previousHash', label: '上一条摘要', type: 'text' },
    { name: 'hash', label: '摘要', type: 'text' },
  ],
}
