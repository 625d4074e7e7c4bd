import type { IndexedDocument } from '../../src/search/rules/document.ts'
import { openBuildingThread } from '../../src/search/store/thread/openThread.ts'
import type { RoomSettings } from '../../src/search/store/thread/settings.ts'

/** As many as the library is read in at once. */
const BATCH = 200
const REPORT_EVERY = 10_000

/** Seconds that a rebuild takes as the platform does it: one thread writes, another prepares, this one hands over. */
export async function buildInThreads(
  documents: Iterable<IndexedDocument>,
  settings: RoomSettings,
  onProgress: (line: string) => void,
): Promise<number> {
  const building = await openBuildingThread()
  // The threads alone keep no process alive.
  const awake = setInterval(() => {}, 1_000)
  const began = performance.now()
  try {
    await building.calls.begin(settings)
    let told = 0
    for (const batch of batches(documents)) {
      const written = await building.calls.add(batch)
      if (written < told + REPORT_EVERY) continue
      told = written
      onProgress(`${written} documents`)
    }
    await building.calls.finish({ seq: 0, hash: null })
    return (performance.now() - began) / 1_000
  } finally {
    clearInterval(awake)
    await building.close()
  }
}

function* batches(documents: Iterable<IndexedDocument>): Generator<IndexedDocument[]> {
  let batch: IndexedDocument[] = []
  for (const document of documents) {
    batch.push(document)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
