import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { identifiersOf } from '../../../library/store/index.ts'
import { pinProblems } from '../../rules/desk/pinProblems.ts'
import { isDeskCommand } from '../desk/deskCommand.ts'
import { refuseFor } from './checkTerm.ts'
import { type PinRow, toPin } from './pinRow.ts'

/** Editors name publications by address or 索引号; kept is the latter, and what is not public is refused. */
export const checkPin: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (isDeskCommand(req)) return data
  const named = toPin({ ...originalDoc, ...data })
  const { identifiers, unknown } = await identifiersOf(req, named.identifiers)
  const pin = { ...named, identifiers }
  refuseFor(req, 'pinned-answers', { path: 'publications', label: '推荐的信息' }, pinProblems(pin, unknown))
  const { queries, from, until } = pin
  return {
    ...data,
    queries: queries.join('\n'),
    publications: identifiers.join('\n'),
    from,
    until,
    title: queries.join('、'),
  }
}

/** The same looked at again before a pin goes live: a publication may have been withdrawn since. */
export async function problemsOfPin(req: PayloadRequest, row: Partial<PinRow>): Promise<string[]> {
  const pin = toPin(row)
  const { identifiers, unknown } = await identifiersOf(req, pin.identifiers)
  return pinProblems({ ...pin, identifiers }, unknown)
}
