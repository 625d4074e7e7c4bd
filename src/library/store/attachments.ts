import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { accessFrom } from '../../identity/store/index.ts'
import { checkUpload } from './checkUpload.ts'
import { ownUpload, uploadOwner } from './ownUpload.ts'
import { recordUpload } from './recordUpload.ts'

/** Open in common tools (OPS-DOC-01); no format that carries macros. */
const DOCUMENTS = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/zip',
]

/** Stored under a name by chance; the reader downloads it under its title. */
const nameByChance: CollectionBeforeOperationHook = ({ args, req }) => {
  if (!req.file) return args
  const ending = req.file.name.match(/\.[a-z0-9]{1,5}$/i)?.[0] ?? ''
  req.file.name = `${randomUUID()}${ending.toLowerCase()}`
  return args
}

/** 附件 of a resource: checked by content. */
export const attachments = (uploadsFolder: string): CollectionConfig => ({
  slug: 'attachments',
  labels: { singular: '附件', plural: '附件' },
  admin: {
    group: '信息资源',
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'organization', 'updatedAt'],
    hideAPIURL: true,
  },
  access: {
    create: accessFrom('attachment', 'create'),
    read: accessFrom('attachment', 'read', { ownOrganization: 'organization' }),
    update: accessFrom('attachment', 'update', { ownOrganization: 'organization' }),
    delete: () => false,
  },
  upload: { staticDir: `${uploadsFolder}/attachments`, mimeTypes: DOCUMENTS },
  hooks: {
    beforeOperation: [checkUpload(DOCUMENTS), nameByChance],
    beforeChange: [ownUpload],
    afterChange: [recordUpload('attachment')],
  },
  fields: [
    {
      name: 'title',
      label: '附件名称',
      type: 'text',
      required: true,
      admin: { description: '读者看到和下载时的名称，例如：积分落户申请表。' },
    },
    uploadOwner,
  ],
})
