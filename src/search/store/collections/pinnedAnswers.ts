import type { CollectionConfig, Field } from 'payload'
import { accessFrom } from '../../../identity/store/index.ts'
import type { DeskKind, DeskRow } from '../desk/deskKind.ts'
import { deskStepEndpoint } from '../desk/deskStepEndpoint.ts'
import { guardDesk } from '../desk/guardDesk.ts'
import { recordDeskChange } from '../desk/recordDeskChange.ts'
import { actionsField } from './actionsField.ts'
import { checkPin, problemsOfPin } from './checkPin.ts'
import { deskFields } from './deskFields.ts'
import { onlyDrafts } from './onlyDrafts.ts'
import type { PinRow } from './pinRow.ts'

const desk: DeskKind = {
  collection: 'pinned-answers',
  subject: 'pinnedAnswer',
  problems: (req, row) => problemsOfPin(req, row as DeskRow & PinRow),
}

const day = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'text',
  admin: { description: `${description}形如 2026-11-22。`, width: '50%' },
})

/** 编辑推荐: published information that editors put first for some queries (M-073). */
export const pinnedAnswers: CollectionConfig = {
  slug: 'pinned-answers',
  labels: { singular: '编辑推荐', plural: '编辑推荐' },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    group: '检索',
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'from', 'until', 'updatedAt'],
    listSearchableFields: ['title', 'publications', 'note'],
    hideAPIURL: true,
    description: '为某些检索词指定排在最前的信息，页面上注明“编辑推荐”。经市级签发人“生效”后使用。',
  },
  access: {
    create: accessFrom('pinnedAnswer', 'create'),
    read: accessFrom('pinnedAnswer', 'read'),
    update: onlyDrafts(accessFrom('pinnedAnswer', 'update')),
    delete: () => false,
  },
  hooks: { beforeChange: [checkPin, guardDesk], afterChange: [recordDeskChange('pinnedAnswer.changed')] },
  endpoints: [deskStepEndpoint(desk)],
  fields: [
    actionsField(desk, false),
    {
      name: 'queries',
      label: '检索词',
      type: 'textarea',
      required: true,
      admin: { description: '市民可能输入的说法，每行一个；与输入完全相同时才推荐，大小写、空格、繁简不计。' },
    },
    {
      name: 'publications',
      label: '推荐的信息',
      type: 'textarea',
      required: true,
      admin: { description: '已发布信息的网址或索引号，每行一个，按先后排列，最多十条。' },
    },
    {
      type: 'row',
      fields: [
        day('from', '开始日期', '从这一天起推荐；不填为立即。'),
        day('until', '结束日期', '推荐到这一天为止；不填为一直推荐。'),
      ],
    },
    { name: 'note', label: '备注', type: 'textarea', admin: { description: '为什么推荐，供以后查考。' } },
    ...deskFields,
  ],
}
