import type { CollectionConfig } from 'payload'
import { choice } from '../../../cms/index.ts'
import { accessFrom } from '../../../identity/store/index.ts'
import { DIRECTION_LABELS, ORIGIN_LABELS, TERM_KIND_LABELS } from '../../rules/desk/searchTerm.ts'
import { termProblems } from '../../rules/desk/termProblems.ts'
import type { DeskKind, DeskRow } from '../desk/deskKind.ts'
import { deskStepEndpoint } from '../desk/deskStepEndpoint.ts'
import { guardDesk } from '../desk/guardDesk.ts'
import { recordDeskChange } from '../desk/recordDeskChange.ts'
import { termEffectEndpoint } from '../desk/termEffectEndpoint.ts'
import { actionsField } from './actionsField.ts'
import { checkTerm } from './checkTerm.ts'
import { choicesOf, deskFields, inSidebar, isKept } from './deskFields.ts'
import { onlyDrafts } from './onlyDrafts.ts'
import { type TermRow, toTerm } from './termRow.ts'

const desk: DeskKind = {
  collection: 'search-terms',
  subject: 'searchTerm',
  problems: async (_req, row) => termProblems(toTerm(row as DeskRow & TermRow)),
}
const isThesaurus = (data: { kind?: unknown }) => data?.kind === 'thesaurus'

/** 检索词条: what people add to the thesaurus and word lists of the files, one line each (issue 3, point 2). */
export const searchTerms: CollectionConfig = {
  slug: 'search-terms',
  labels: { singular: '检索词条', plural: '检索词条' },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  admin: {
    group: '检索',
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'state', 'origin', 'updatedAt'],
    listSearchableFields: ['title', 'note'],
    hideAPIURL: true,
    description: '市民的说法与文件里的说法对应起来。草稿经市级签发人“生效”后，各站点的检索立即使用。',
  },
  access: {
    create: accessFrom('searchTerm', 'create'),
    read: accessFrom('searchTerm', 'read'),
    update: onlyDrafts(accessFrom('searchTerm', 'update')),
    delete: () => false,
  },
  hooks: { beforeChange: [checkTerm, guardDesk], afterChange: [recordDeskChange('searchTerm.changed')] },
  endpoints: [deskStepEndpoint(desk), termEffectEndpoint],
  fields: [
    actionsField(desk, true),
    choice('kind', '种类', choicesOf(TERM_KIND_LABELS), {
      required: true,
      defaultValue: 'thesaurus',
      index: true,
      admin: {
        description:
          '同义词：两种说法查到同样的结果。专业词：切分时不拆开的词。保护词：不纠错、不省略的词。不进热门：含有它的检索不列入“热门检索”。',
      },
    }),
    {
      name: 'from',
      label: '词语',
      type: 'text',
      required: true,
      admin: { description: '市民的说法，例如：房本；房产证。几个词用分号隔开。' },
    },
    choice('direction', '方向', choicesOf(DIRECTION_LABELS), {
      defaultValue: '>',
      admin: { condition: isThesaurus, description: '含义更宽的词只宜单向，例如：驾照 → 机动车驾驶证。' },
    }),
    {
      name: 'to',
      label: '对应的词语',
      type: 'text',
      admin: { condition: isThesaurus, description: '文件、办事指南里的说法，例如：不动产权证书。几个词用分号隔开。' },
    },
    { name: 'note', label: '备注', type: 'textarea', admin: { description: '为什么要加，依据是什么，供以后查考。' } },
    choice('origin', '来源', choicesOf(ORIGIN_LABELS), {
      required: true,
      defaultValue: 'byHand',
      access: { update: () => false },
      admin: { ...inSidebar, condition: isKept },
    }),
    ...deskFields,
  ],
}
