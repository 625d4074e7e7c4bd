import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { actorOf, idOf } from '../../identity/store/index.ts'
import { dayOf } from '../rules/dates.ts'
import { formatIdentifier } from '../rules/identifier.ts'
import { written } from './guardEdition.ts'
import { nextSerial } from './nextSerial.ts'

interface Owner {
  id: string
  code: string
  region: string
  name: string
}

/** A resource enters the library: it gets its owner and, for ever, its identifier (M-018, JY-IDX-04). */
export const enterLibrary: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const owner = await ownerOf(data, req)
  const year = Number(dayOf(new Date()).slice(0, 4))
  const by = req.user ? String(req.user.id) : 'platform'
  const serial = await nextSerial(req, `${owner.code}/${year}`)
  return {
    ...data,
    organization: owner.id,
    region: data.region || owner.region,
    publisher: data.publisher || owner.name,
    identifier: formatIdentifier({ issuer: owner.code, year, serial }),
    reviewState: data.reviewState ?? 'draft',
    reviewTrail: data.reviewTrail ?? [written(by)],
    author: data.author ?? by,
  }
}

async function ownerOf(data: { organization?: unknown }, req: PayloadRequest): Promise<Owner> {
  const actor = actorOf(req.user)
  const id = actor ? actor.organization : idOf(data.organization)
  if (!id) throw new APIError('无法入库：当前用户没有所属机构，请联系系统管理员。', 400, null, true)
  const owner = await req.payload.db.findOne<Owner & { id: string }>({
    collection: 'organizations',
    where: { id: { equals: id } },
    req,
  })
  if (!owner) throw new APIError('无法入库：所属机构不存在，请联系系统管理员。', 400, null, true)
  return owner
}
