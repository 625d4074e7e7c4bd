import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { accessFrom } from '../../identity/store/index.ts'
import { checkUpload } from './checkUpload.ts'
import { ownUpload, uploadOwner } from './ownUpload.ts'
import { recordUpload } from './recordUpload.ts'

const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif']

/** A name of its own for every picture: guessing leads nowhere, and two departments can both upload `图1.jpg`. */
const nameByChance: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file) req.file.name = `${randomUUID()}${req.file.name.match(/\.[a-z0-9]{1,5}$/i)?.[0] ?? ''}`
  return args
}

/** 图片: checked by content, re-encoded (which drops EXIF and anything hidden), never without a text alternative. */
export const media = (uploadsFolder: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: '图片', plural: '图片' },
  admin: {
    group: '信息资源',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'organization', 'updatedAt'],
    hideAPIURL: true,
  },
  access: {
    create: accessFrom('media', 'create'),
    read: accessFrom('media', 'read', { ownOrganization: 'organization' }),
    update: accessFrom('media', 'update', { ownOrganization: 'organization' }),
    delete: () => false,
  },
  upload: {
    staticDir: `${uploadsFolder}/pictures`,
    mimeTypes: PICTURES,
    formatOptions: { format: 'webp', options: { quality: 82 } },
    resizeOptions: { width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true },
    focalPoint: false,
    crop: false,
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [checkUpload(PICTURES), nameByChance],
    beforeChange: [ownUpload],
    afterChange: [recordUpload('media')],
  },
  fields: [
    {
      name: 'alt',
      label: '替代文字',
      type: 'text',
      required: true,
      admin: { description: '看不到图片的人靠这句话知道图里有什么。' },
      validate: (value: unknown) =>
        (typeof value === 'string' && value.trim().length >= 2) || '请填写替代文字，至少两个字，说明图中内容。',
    },
    uploadOwner,
  ],
})
