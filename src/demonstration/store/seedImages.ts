import type { Payload } from 'payload'
import type { DemonstrationImage } from '../city.ts'
import { renderDemonstrationImage } from '../renderImage.ts'

/** Draws and uploads the pictures that are missing; answers the id of each by its key. */
export async function seedImages(
  payload: Payload,
  images: readonly DemonstrationImage[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const { key, alt, draw } of images) {
    const known = await payload.db.findOne<{ id: string }>({ collection: 'media', where: { alt: { equals: alt } } })
    const id = known?.id ?? (await upload(payload, key, alt, await renderDemonstrationImage(draw)))
    ids.set(key, String(id))
  }
  return ids
}

async function upload(payload: Payload, key: string, alt: string, data: Buffer): Promise<string | number> {
  const file = { data, name: `${key}.webp`, mimetype: 'image/webp', size: data.length }
  const row = await payload.create({ collection: 'media', data: { alt } as never, file, overrideAccess: true })
  return row.id
}
