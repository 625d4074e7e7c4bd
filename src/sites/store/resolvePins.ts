import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { identifiersOf, joinList, splitList } from '../../library/store/index.ts'

/** A webmaster pins by the address of the page or by 索引号; kept is the latter. What is not public is named at once. */
export const resolvePins: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const pins = splitList(data.pins)
  if (!req.user || pins.length === 0 || data.pins === originalDoc?.pins) return data
  const { identifiers, unknown } = await identifiersOf(req, pins)
  if (unknown.length > 0) {
    const message = `没有找到这些已发布的信息：${unknown.join('、')}。`
    throw new ValidationError(
      { collection: 'sections', errors: [{ path: 'pins', label: '置顶信息', message }], req },
      req.t,
    )
  }
  return { ...data, pins: joinList(identifiers) }
}
