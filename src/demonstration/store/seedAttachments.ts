import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { projectRoot } from '../../platform/projectRoot.ts'
import type { DemonstrationAttachment, DemonstrationResource } from '../city.ts'

const FOLDER = join(projectRoot, 'demonstration/files')

/** Uploads the attachments that are missing for their owners; answers the ids by the resource they belong to, in order. */
export async function seedAttachments(
  payload: Payload,
  {
    attachments,
    resources,
  }: { attachments: readonly DemonstrationAttachment[]; resources: readonly DemonstrationResource[] },
  organizations: ReadonlyMap<string, string>,
): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>()
  for (const attachment of attachments) {
    const { externalId, title } = attachment
    const owner = resources.find((resource) => resource.externalId === externalId)?.organization ?? ''
    const where = { title: { equals: title } }
    const known = await payload.db.findOne<{ id: string }>({ collection: 'attachments', where })
    const id = known?.id ?? (await upload(payload, attachment, organizations.get(owner) ?? null))
    ids.set(externalId, [...(ids.get(externalId) ?? []), String(id)])
  }
  return ids
}

async function upload(
  payload: Payload,
  { title, file }: DemonstrationAttachment,
  organization: string | null,
): Promise<string | number> {
  const data = await readFile(join(FOLDER, file))
  const row = await payload.create({
    collection: 'attachments',
    data: { title, organization } as never,
    // What it is, the upload check finds out itself.
    file: { data, name: file, mimetype: 'application/octet-stream', size: data.length },
    overrideAccess: true,
  })
  return row.id
}
