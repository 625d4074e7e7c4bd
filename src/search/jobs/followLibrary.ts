import type { EventStream, SealedEvent } from '../../publishing/index.ts'
import type { IndexCursor } from '../rules/searchIndex.ts'
import type { PublishedDocuments } from '../store/publishedDocuments.ts'
import type { OpenThread } from '../store/thread/openThread.ts'
import type { SearchRoom } from '../store/thread/room.ts'
import { movedAmongSites } from './movedAmongSites.ts'

const BATCH = 200
const RESOURCE = 'resource:'

export interface FollowedParts {
  calls: OpenThread<SearchRoom>['calls']
  stream: EventStream
  documents: PublishedDocuments
  /** An editor changed words or pins. */
  onWordsChanged(): Promise<void>
}

/** `followed`: nothing newer is known. `other-history`: the index follows another stream and must be rebuilt. */
export type Following = 'followed' | 'other-history'

/**
 * Brings the index up to the newest event. The cursor moves in the same transaction as the documents: a kill in between
 * repeats a batch, and a batch may be repeated.
 */
export async function followLibrary(parts: FollowedParts): Promise<Following> {
  const { calls, stream } = parts
  let cursor = await calls.cursor()
  if (!(await isKnown(cursor, stream))) return 'other-history'
  for (;;) {
    const events = await stream.after(cursor.seq, BATCH)
    const last = events.at(-1)
    if (!last) return 'followed'
    cursor = { seq: last.seq, hash: last.hash }
    await apply(events, cursor, parts)
  }
}

async function apply(events: readonly SealedEvent[], cursor: IndexCursor, parts: FollowedParts): Promise<void> {
  const { calls, documents, onWordsChanged } = parts
  const touched = new Set(events.flatMap(({ touches }) => touches.flatMap(resourceOf)))
  // A section takes publications onto a site or off it without touching them.
  const moved = events.some(({ action }) => action.startsWith('section.'))
    ? await movedAmongSites(calls, documents)
    : []
  const identifiers = [...new Set([...touched, ...moved])]
  const upserts = await documents.byIdentifiers(identifiers)
  const live = new Set(upserts.map(({ identifier }) => identifier))
  const removals = identifiers.filter((identifier) => !live.has(identifier))
  await calls.apply({ upserts, removals, cursor })
  if (events.some(({ action }) => WORDS.has(action))) await onWordsChanged()
}

const WORDS: ReadonlySet<string> = new Set(['searchTerm.changed', 'pinnedAnswer.changed'])

const resourceOf = (key: string): string[] => (key.startsWith(RESOURCE) ? [key.slice(RESOURCE.length)] : [])

async function isKnown({ seq, hash }: IndexCursor, stream: EventStream): Promise<boolean> {
  if (seq === 0) return true
  const [event] = await stream.after(seq - 1, 1)
  return event?.seq === seq && event.hash === hash
}
