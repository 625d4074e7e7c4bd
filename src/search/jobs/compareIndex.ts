import { digestOf } from '../store/index/digestOf.ts'
import type { PublishedDocuments } from '../store/publishedDocuments.ts'
import type { OpenThread } from '../store/thread/openThread.ts'
import type { SearchRoom } from '../store/thread/room.ts'

type Calls = OpenThread<SearchRoom>['calls']

/** What the nightly comparison found, and mended. */
export interface Drift {
  compared: number
  /** Published, not in the index. */
  missing: string[]
  /** In the index, no longer published. */
  surplus: string[]
  /** In both, not the same. */
  different: string[]
}

/** Compares library and index document by document; the digest covers everything but attachments' texts. */
export async function compareIndex(calls: Calls, documents: PublishedDocuments): Promise<Drift> {
  const held = new Map((await calls.inventory()).map((entry) => [entry.identifier, entry]))
  const drift: Drift = { compared: 0, missing: [], surplus: [], different: [] }
  for await (const batch of documents.all()) {
    for (const document of batch) {
      const entry = held.get(document.identifier)
      held.delete(document.identifier)
      drift.compared += 1
      if (!entry) drift.missing.push(document.identifier)
      else if (entry.digest !== digestOf(document)) drift.different.push(document.identifier)
    }
  }
  return { ...drift, surplus: [...held.keys()] }
}

/** Brings what drifted back in line. */
export async function mendIndex(drift: Drift, calls: Calls, documents: PublishedDocuments): Promise<void> {
  const { missing, different, surplus } = drift
  const upserts = await documents.byIdentifiers([...missing, ...different])
  const live = new Set(upserts.map(({ identifier }) => identifier))
  const removals = [...missing, ...different, ...surplus].filter((identifier) => !live.has(identifier))
  if (upserts.length + removals.length > 0) await calls.apply({ upserts, removals, cursor: null })
}
