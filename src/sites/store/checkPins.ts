import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { splitList } from '../../library/store/index.ts'

/** A webmaster learns at once which pinned numbers are not public: a misspelt one would silently show nothing. */
export const checkPins: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const pins = splitList(data.pins)
  if (!req.user || pins.length === 0 || data.pins === originalDoc?.pins) return data
  const found = await req.payload.db.find<{ id: string; identifier: string }>({
    collection: 'publications',
    where: { and: [{ identifier: { in: pins } }, { withdrawnAt: { exists: false } }] },
    select: { identifier: true },
    limit: 0,
    pagination: false,
    req,
  })
  const known = new Set(found.docs.map((row) => row.identifier))
  const unknown = pins.filter((pin) => !known.has(pin))
  if (unknown.length === 0) return data
  const message = `没有已发布的信息使用这些索引号：${unknown.join('、')}。`
  throw new ValidationError(
    { collection: 'sections', errors: [{ path: 'pins', label: '置顶信息', message }], req },
    req.t,
  )
}
