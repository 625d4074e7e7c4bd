import type { PayloadRequest } from 'payload'
import type { DeskEntry, SearchDesk } from '../../commands/deskPort.ts'
import { withDeskCommand } from './deskCommand.ts'
import type { DeskKind, DeskRow } from './deskKind.ts'
import { visibleRow } from './visibleRow.ts'

/** The desk over Payload: everything it does happens in the transaction of `req`. */
export function searchDesk(req: PayloadRequest, kind: DeskKind): SearchDesk {
  const { collection, subject } = kind
  return {
    subject,
    load: (id) => load(req, kind, id),
    move: (entry, state, trail) =>
      withDeskCommand(req, async () => {
        const data = { state, trail } as never
        await req.payload.update({
          collection,
          id: entry.id,
          data,
          depth: 0,
          overrideAccess: true,
          overrideLock: true,
          req,
        })
      }),
  }
}

/** Looks as the acting user, then holds the row: whoever else is about to change it waits and decides on what we left. */
async function load(req: PayloadRequest, kind: DeskKind, id: string): Promise<DeskEntry | null> {
  const { collection } = kind
  const where = { id: { equals: id } }
  if (!(await visibleRow(req, collection, id))) return null
  await req.payload.db.updateOne({
    collection,
    where,
    data: { updatedAt: new Date().toISOString() },
    options: { atomic: true },
    req,
  })
  const row = await req.payload.db.findOne<DeskRow>({ collection, where, req })
  if (!row) return null
  return { id: String(row.id), state: row.state, trail: row.trail ?? [], problems: await kind.problems(req, row) }
}
