import { z } from 'zod'
import { parseIdentifier } from '../../library/index.ts'
import { invalidInput } from './invalidInput.ts'
import type { GivenParameters } from './parameters/readParameters.ts'
import type { Position } from './ports.ts'

/** Where a list goes on, and which list: the parameters it was first asked with travel along. */
export interface Cursor {
  after: Position
  given: GivenParameters
}

const cursorSchema = z.strictObject({
  at: z.iso.datetime(),
  id: z.string().refine((text) => parseIdentifier(text) !== null),
  given: z.record(z.string(), z.string()),
})

/** Writes a cursor as opaque text (base64url): callers send it back as it is. */
export const encodeCursor = ({ after, given }: Cursor): string =>
  Buffer.from(JSON.stringify({ at: after.at, id: after.identifier, given })).toString('base64url')

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
}

/** Reads a cursor; null for every text that `encodeCursor` would not have written. */
export const decodeCursor = (text: string): Cursor | null => {
  const parsed = cursorSchema.safeParse(readJson(text))
  if (!parsed.success) return null
  const { at, id, given } = parsed.data
  const cursor = { after: { at, identifier: id }, given }
  return encodeCursor(cursor) === text ? cursor : null
}

const isSame = (a: GivenParameters, b: GivenParameters): boolean => {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

/**
 * The list a request goes on with: `given` are its parameters without `cursor` and `limit`. They may be left out or
 * repeated, not changed. Throws `invalid-input` for a text that is no cursor and for one of another list.
 */
export const resume = (text: string, given: GivenParameters): Cursor => {
  const refuse = (message: string) => invalidInput([{ parameter: 'cursor', message: `参数“cursor”${message}` }])
  const cursor = decodeCursor(text)
  if (cursor === null) throw refuse('不是有效的游标，请从第一页重新取')
  if (Object.keys(given).length > 0 && !isSame(given, cursor.given)) {
    throw refuse('属于另一组筛选条件，翻页时条件不能改变')
  }
  return cursor
}
