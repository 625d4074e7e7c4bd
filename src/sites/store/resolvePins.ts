import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { joinList, splitList } from '../../library/store/index.ts'

/** `https://site/policy/x` and `/policy/x` are the same resource on every site. */
const pathOf = (pin: string): string => pin.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '')

/**
 * A webmaster pins by the address of the page or by 索引号; kept is the latter. What is not public is named at once:
 * it would silently show nothing.
 */
export const resolvePins: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const pins = splitList(data.pins)
  if (!req.user || pins.length === 0 || data.pins === originalDoc?.pins) return data
  const found = await req.payload.db.find<{ id: string; identifier: string; path: string }>({
    collection: 'publications',
    where: {
      and: [
        { withdrawnAt: { exists: false } },
        { or: [{ identifier: { in: pins } }, { path: { in: pins.map(pathOf) } }] },
      ],
    },
    select: { identifier: true, path: true },
    limit: 0,
    pagination: false,
    req,
  })
  const publicationOf = (pin: string) => found.docs.find((row) => row.identifier === pin || row.path === pathOf(pin))
  const unknown = pins.filter((pin) => !publicationOf(pin))
  if (unknown.length > 0) {
    const message = `没有找到这些已发布的信息：${unknown.join('、')}。`
    throw new ValidationError(
      { collection: 'sections', errors: [{ path: 'pins', label: '置顶信息', message }], req },
      req.t,
    )
  }
  return { ...data, pins: joinList(pins.map((pin) => publicationOf(pin)?.identifier ?? pin)) }
}
