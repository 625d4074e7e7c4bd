import type { CollectionBeforeChangeHook, RelationshipField } from 'payload'
import { actorOf } from '../../identity/store/index.ts'

/** Whose file it is: decides who sees it before it is published. */
export const uploadOwner: RelationshipField = {
  name: 'organization',
  label: '所属单位',
  type: 'relationship',
  relationTo: 'organizations',
  maxDepth: 0,
  index: true,
  access: { create: () => false, update: () => false },
  admin: { readOnly: true },
}

/** An upload belongs to its uploader's organization, for good. */
export const ownUpload: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation === 'update') return { ...data, organization: originalDoc?.organization ?? null }
  return { ...data, organization: actorOf(req.user)?.organization ?? data.organization ?? null }
}
