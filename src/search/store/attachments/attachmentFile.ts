import path from 'node:path'

/** Uploads are named by chance (`library/store/attachments.ts`): anything else is no upload, and leads nowhere. */
const UPLOAD = /^\/files\/(attachments\/[0-9a-f-]+\.[a-z0-9]+)$/

/** The file behind the public address of an attachment; null for an address that is none. */
export function attachmentFile(mediaFolder: string, url: string): string | null {
  const name = UPLOAD.exec(url)?.[1]
  return name === undefined ? null : path.join(mediaFolder, name)
}
