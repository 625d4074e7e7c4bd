import { createAnalyzer } from '../../rules/analysis/index.ts'
import type { Analyzer } from '../../rules/analysis/types.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import type { IndexCursor } from '../../rules/searchIndex.ts'
import { IndexBuilder } from '../index/buildIndex.ts'
import { clearOldFiles, currentFile, makeCurrent, newFile } from '../index/files.ts'
import { prepareDocument } from '../index/prepareDocument.ts'
import { openPreparingThread } from './openPreparingThread.ts'
import type { RoomSettings } from './settings.ts'

/** Preparing takes some four times as long as writing: with this share of it in the other thread both are done together. */
const PREPARED_BESIDE = 0.6

interface Work {
  builder: IndexBuilder
  analyzer: Analyzer
  folder: string
  file: string
  preparing: ReturnType<typeof openPreparingThread>
  /** Of the batch before. */
  inserting: Promise<void>
}

/**
 * What the building thread does when it is called: a new file, documents into it, and the exchange at the end. Another
 * thread prepares most of a batch while this one writes the batch before and prepares the rest.
 */
export function createBuildRoom() {
  let work: Work | null = null
  const at = () => {
    if (!work) throw new Error('No build has begun')
    return work
  }
  return {
    async begin({ folder, ...words }: RoomSettings): Promise<void> {
      const file = newFile(folder)
      const current = currentFile(folder)
      clearOldFiles(folder, [file, ...(current ? [current] : [])])
      const preparing = openPreparingThread()
      const analyzer = createAnalyzer(words)
      const builder = new IndexBuilder(file, analyzer)
      work = { builder, analyzer, folder, file, preparing, inserting: Promise.resolve() }
      await preparing.calls.begin(words)
    },
    /** Answers how many are in it by now; the last batch is still on its way. */
    async add(documents: readonly IndexedDocument[]): Promise<number> {
      const current = at()
      const beside = Math.ceil(documents.length * PREPARED_BESIDE)
      const prepared = current.preparing.calls.prepare(documents.slice(0, beside))
      await current.inserting
      const own = documents.slice(beside).map((document) => prepareDocument(document, current.analyzer))
      current.inserting = prepared.then((all) => current.builder.insert([...all, ...own]))
      // What fails here is told to whoever waits for it next.
      current.inserting.catch(() => {})
      return current.builder.written
    },
    async finish(cursor: IndexCursor): Promise<number> {
      const { builder, folder, file, preparing, inserting } = at()
      await inserting
      await preparing.close()
      builder.finish(cursor)
      makeCurrent(folder, file)
      clearOldFiles(folder, [file])
      return builder.written
    },
  }
}

export type BuildRoom = ReturnType<typeof createBuildRoom>
