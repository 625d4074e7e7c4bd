import type { PublishedDocuments } from '../store/publishedDocuments.ts'
import type { OpenThread } from '../store/thread/openThread.ts'
import type { SearchRoom } from '../store/thread/room.ts'

/** Publications that other sites use now than the index knows. */
export async function movedAmongSites(
  calls: Pick<OpenThread<SearchRoom>['calls'], 'inventory'>,
  documents: Pick<PublishedDocuments, 'placed'>,
): Promise<string[]> {
  const held = new Map((await calls.inventory()).map(({ identifier, sites }) => [identifier, sites]))
  const placed = await documents.placed()
  return placed.flatMap(({ identifier, sites }) =>
    held.get(identifier) === [...sites].sort().join(';') ? [] : [identifier],
  )
}
