import type { EventStream } from '../../publishing/index.ts'
import type { IndexCursor } from '../rules/searchIndex.ts'
import type { PublishedDocuments } from '../store/publishedDocuments.ts'
import { openBuildingThread } from '../store/thread/openThread.ts'
import type { RoomSettings } from '../store/thread/settings.ts'

export interface RebuildOptions {
  settings: RoomSettings
  documents: PublishedDocuments
  stream: Pick<EventStream, 'head' | 'after'>
  /** Publications written so far, of how many. */
  onProgress(done: number, total: number): void
  /** Asked between batches; true gives up, and the file that serves stays. */
  isStopped?(): boolean
}

/**
 * Builds the index anew from the library in a thread of its own and puts it in the place of the one that serves, which
 * serves until then. Answers how many publications it holds; null when it was given up.
 */
export async function rebuildIndex(options: RebuildOptions): Promise<number | null> {
  const { settings, documents, stream, onProgress, isStopped = () => false } = options
  const thread = await openBuildingThread()
  try {
    const cursor = await headOf(stream)
    const total = await documents.count()
    await thread.calls.begin(settings)
    for await (const batch of documents.all()) {
      if (isStopped()) return null
      onProgress(await thread.calls.add(batch), total)
    }
    return await thread.calls.finish(cursor)
  } finally {
    await thread.close()
  }
}

/** Taken before the first document is read: what changes meanwhile is applied once more afterwards. */
async function headOf(stream: Pick<EventStream, 'head' | 'after'>): Promise<IndexCursor> {
  const seq = await stream.head()
  const [newest] = seq === 0 ? [] : await stream.after(seq - 1, 1)
  return { seq: newest?.seq ?? 0, hash: newest?.hash ?? null }
}
