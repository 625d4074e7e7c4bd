import type { PayloadRequest } from 'payload'
import type { AttachmentRef, ImageRef } from '../rules/resource.ts'

interface UploadRow {
  id: string
  filename: string
  mimeType: string
  filesize: number
  width: number
  height: number
  alt: string
  title: string
}

/** The pictures with these ids, as the public side sees them. */
export async function imagesById(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, ImageRef>> {
  const rows = await rowsById(req, 'media', ids)
  return new Map(
    rows.map((row) => [
      String(row.id),
      {
        id: String(row.id),
        url: `/files/pictures/${row.filename}`,
        alt: row.alt,
        width: row.width,
        height: row.height,
      },
    ]),
  )
}

/** The attachments with these ids, in the order asked for. */
export async function attachmentsById(req: PayloadRequest, ids: readonly string[]): Promise<AttachmentRef[]> {
  const rows = new Map((await rowsById(req, 'attachments', ids)).map((row) => [String(row.id), row]))
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    const { filename, title, mimeType, filesize } = row
    return [{ id, url: `/files/attachments/${filename}`, filename, title, mimeType, size: filesize }]
  })
}

async function rowsById(
  req: PayloadRequest,
  collection: 'media' | 'attachments',
  ids: readonly string[],
): Promise<UploadRow[]> {
  if (ids.length === 0) return []
  const found = await req.payload.db.find<UploadRow & { id: string }>({
    collection,
    where: { id: { in: [...ids] } },
    limit: 0,
    pagination: false,
    req,
  })
  return found.docs
}

/** Ids of the pictures set into a body. */
export function pictureIdsIn(state: unknown): string[] {
  const ids: string[] = []
  JSON.stringify(state ?? null, (_, value) => {
    if (value && typeof value === 'object' && value.type === 'upload' && value.relationTo === 'media')
      ids.push(String(typeof value.value === 'object' ? value.value?.id : value.value))
    return value
  })
  return ids
}
