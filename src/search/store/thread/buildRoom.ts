import { createAnalyzer } from '../../rules/analysis/index.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import type { IndexCursor } from '../../rules/searchIndex.ts'
import { IndexBuilder } from '../index/buildIndex.ts'
import { clearOldFiles, currentFile, makeCurrent, newFile } from '../index/files.ts'
import type { RoomSettings } from './settings.ts'

/** What the building thread does when it is called: a new file, documents into it, and the exchange at the end. */
export function createBuildRoom() {
  let work: { builder: IndexBuilder; folder: string; file: string } | null = null
  const at = () => {
    if (!work) throw new Error('No build has begun')
    return work
  }
  return {
    begin({ folder, ...words }: RoomSettings): void {
      const file = newFile(folder)
      const current = currentFile(folder)
      clearOldFiles(folder, [file, ...(current ? [current] : [])])
      work = { builder: new IndexBuilder(file, createAnalyzer(words)), folder, file }
    },
    /** Answers how many are in it by now. */
    add(documents: readonly IndexedDocument[]): number {
      const { builder } = at()
      builder.add(documents)
      return builder.written
    },
    finish(cursor: IndexCursor): void {
      const { builder, folder, file } = at()
      builder.finish(cursor)
      makeCurrent(folder, file)
      clearOldFiles(folder, [file])
    },
  }
}

export type BuildRoom = ReturnType<typeof createBuildRoom>
