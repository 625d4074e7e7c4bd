import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor, resume } from '../../../src/open-api/rules/cursor.ts'

const cursor = {
  after: { at: '2026-03-05T02:30:00.000Z', identifier: '11110000DEM0000011/2026-00001' },
  given: { type: 'news', issuingBody: '示例市政务服务局' },
}
const text = encodeCursor(cursor)
const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a cursor (JY-API-04)', () => {
  it('comes back as it went, and is safe in an address', () => {
    expect(decodeCursor(text)).toEqual(cursor)
    expect(text).toMatch(/^[\w-]+$/)
  })

  it.each([
    ['nothing', ''],
    ['no base64url', '%%%'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['JSON null', written(null)],
    ['no instant', written({ at: 'soon', id: cursor.after.identifier, given: {} })],
    ['no identifier', written({ at: cursor.after.at, id: "x' OR 1=1", given: {} })],
    ['more than it should have', written({ at: cursor.after.at, id: cursor.after.identifier, given: {}, more: 1 })],
    ['a filter that is no text', written({ at: cursor.after.at, id: cursor.after.identifier, given: { type: 1 } })],
    ['another spelling of the same', `${text}=`],
    ['a cut one', text.slice(0, -4)],
  ])('is none: %s', (_what, wrong) => {
    expect(decodeCursor(wrong)).toBeNull()
    expect(() => resume(wrong, {})).toThrow(expect.objectContaining({ code: 'invalid-input' }))
  })

  it('brings its filters along: left out or repeated, never changed', () => {
    expect(resume(text, {})).toEqual(cursor)
    expect(resume(text, { issuingBody: '示例市政务服务局', type: 'news' })).toEqual(cursor)
    for (const changed of [{ type: 'news' }, { ...cursor.given, type: 'faq' }, { ...cursor.given, site: 'x' }]) {
      expect(() => resume(text, changed)).toThrow('属于另一组筛选条件')
    }
  })
})
