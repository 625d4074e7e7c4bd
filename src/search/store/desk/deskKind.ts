import type { PayloadRequest } from 'payload'
import type { SearchDesk } from '../../commands/deskPort.ts'
import type { DeskState, DeskTrailEntry } from '../../rules/desk/deskState.ts'

/** What a line of either collection has. */
export interface DeskRow {
  id: string
  title: string
  state: DeskState
  trail: DeskTrailEntry[] | null
}

/** How one collection takes part in the desk. */
export interface DeskKind {
  collection: 'search-terms' | 'pinned-answers'
  subject: SearchDesk['subject']
  /** What is wrong with a row, in sentences. */
  problems(req: PayloadRequest, row: DeskRow): Promise<string[]>
}
