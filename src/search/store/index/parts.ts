import type { Columns } from './columns.ts'
import type { Connection } from './connection.ts'
import type { GroupMasks } from './groupMasks.ts'
import type { Postings } from './postings.ts'

/** What a retrieval works on. */
export interface Parts {
  connection: Connection
  postings: Postings
  columns: Columns
  masks: GroupMasks
  /** Live publications. */
  documents: number
}
