import { createHash } from 'node:crypto'
import type { IndexedDocument } from '../../rules/document.ts'

/** Tells whether the library and the index mean the same document; attachments' texts are taken as read. */
export const digestOf = ({ attachmentTexts: _, ...document }: IndexedDocument): string =>
  createHash('sha256').update(JSON.stringify(document)).digest('base64url').slice(0, 22)
