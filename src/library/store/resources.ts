import type { CollectionConfig } from 'payload'
import { choice } from '../../cms/index.ts'
import { accessFrom } from '../../identity/store/index.ts'
import { REVIEW_STATE_LABELS, REVIEW_STATES } from '../../review/index.ts'
import { RESOURCE_TYPES } from '../types/index.ts'
import { contentFields, metadataFields, relationFields } from './coreFields.ts'
import { detailBlocks } from './detailBlocks.ts'
import { enterLibrary } from './enterLibrary.ts'
import { guardEdition } from './guardEdition.ts'
import { keepDrafts } from './keepDrafts.ts'
import { recordSave } from './recordSave.ts'
import { requireBasics } from './requireBasics.ts'

const columns = { ownOrganization: 'organization', own: 'author' }
const platformOnly = { create: () => false, update: () => false }
const inSidebar = { position: 'sidebar' as const, readOnly: true }
const shown = (name: string) => `/src/cms/components/${name}.tsx#${name}`
/** The platform's own notes: neither in the form nor where versions are compared. */
const unseen = { hidden: true, components: { Diff: shown('NoButton') } }
/** The type comes first: it decides which elements there are. */
const hasType = (data: { type?: unknown }) => Boolean(data?.type)

/** 信息资源: the one library (M-015); every type in one collection, because lists mix types all the time. */
export const resources: CollectionConfig = {
  slug: 'resources',
  labels: { singular: '信息资源', plural: '信息资源库' },
  defaultSort: '-updatedAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  versions: { drafts: { autosave: false, schedulePublish: false }, maxPerDoc: 0 },
  admin: {
    group: '信息资源',
    useAsTitle: 'title',
    defaultColumns: ['title', 'type', 'reviewState', 'organization', 'updatedAt'],
    listSearchableFields: ['title', 'identifier', 'documentNumber'],
    hideAPIURL: true,
    components: {
      beforeListTable: [shown('StateLinks')],
      // Beside the other controls and not in place of one: whoever reviews may not save, and has no save buttons.
      edit: {
        beforeDocumentControls: [shown('ReviewActions')],
        PublishButton: shown('NoButton'),
        UnpublishButton: shown('NoButton'),
        Status: shown('ReviewStatus'),
      },
    },
  },
  access: {
    create: accessFrom('resource', 'create'),
    read: accessFrom('resource', 'read', columns),
    // Publishing is the review's business: hides the button and closes every other door to it.
    update: (args) => args.data?._status !== 'published' && accessFrom('resource', 'update', columns)(args),
    delete: () => false,
    readVersions: accessFrom('resource', 'read', { ownOrganization: 'version.organization' }),
  },
  hooks: {
    beforeOperation: [keepDrafts],
    beforeValidate: [requireBasics],
    beforeChange: [enterLibrary, guardEdition],
    afterChange: [recordSave],
  },
  fields: [
    choice(
      'type',
      '资源类型',
      Object.values(RESOURCE_TYPES).map(({ name, label }) => ({ value: name, label })),
      {
        required: true,
        index: true,
        access: { update: () => false },
        admin: { description: '先选类型，再填内容；保存后不再改变。' },
      },
    ),
    {
      type: 'tabs',
      tabs: [
        { label: '内容', fields: contentFields },
        {
          label: '专有要素',
          admin: { condition: hasType },
          fields: [
            {
              name: 'details',
              label: '本类信息的专有要素',
              labels: { singular: '要素', plural: '要素' },
              type: 'blocks',
              blocks: detailBlocks,
              minRows: 0,
              maxRows: 1,
              filterOptions: ({ data }) => (data?.type ? [data.type] : []),
              admin: { isSortable: false, components: { Field: shown('DetailsField') } },
            },
          ],
        },
        { label: '元数据', admin: { condition: hasType }, fields: metadataFields },
        { label: '关联', admin: { condition: hasType }, fields: relationFields },
      ],
    },
    {
      name: 'organization',
      label: '所属单位',
      type: 'relationship',
      relationTo: 'organizations',
      required: true,
      maxDepth: 0,
      index: true,
      access: platformOnly,
      admin: { ...inSidebar, allowEdit: false, condition: (data) => Boolean(data?.identifier) },
    },
    {
      name: 'identifier',
      label: '索引号',
      type: 'text',
      unique: true,
      index: true,
      access: platformOnly,
      admin: { ...inSidebar, condition: (data) => Boolean(data?.identifier) },
    },
    {
      name: 'externalId',
      label: '来源系统编号',
      type: 'text',
      index: true,
      access: platformOnly,
      admin: { ...inSidebar, condition: (data) => Boolean(data?.externalId) },
    },
    choice(
      'reviewState',
      '审核状态',
      REVIEW_STATES.map((value) => ({ value, label: REVIEW_STATE_LABELS[value] })),
      {
        required: true,
        defaultValue: 'draft',
        index: true,
        access: platformOnly,
        admin: { ...inSidebar, condition: (data) => Boolean(data?.identifier) },
      },
    ),
    /** Of what an import wrote it from (JY-LIB-06): the same content again changes nothing. */
    { name: 'contentHash', type: 'text', access: platformOnly, admin: unseen },
    { name: 'importedAt', label: '迁入时间', type: 'date', access: platformOnly, admin: unseen },
    { name: 'author', label: '起草人', type: 'text', index: true, access: platformOnly, admin: unseen },
    { name: 'reviewTrail', label: '审核经过', type: 'json', access: platformOnly, admin: unseen },
    {
      name: 'firstPublishedAt',
      label: '首次发布时间',
      type: 'date',
      access: platformOnly,
      admin: {
        ...inSidebar,
        condition: (data) => Boolean(data?.firstPublishedAt),
        date: { displayFormat: 'yyyy-MM-dd HH:mm' },
      },
    },
  ],
}
