import { createAnalyzer } from '../../rules/analysis/index.ts'
import type { AnalysisSettings, Analyzer } from '../../rules/analysis/types.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import { type PreparedDocument, prepareDocument } from '../index/prepareDocument.ts'

/** What a preparing thread does: the analysis of documents, which takes longer than writing them. */
export function createPrepareRoom() {
  let analyzer: Analyzer | null = null
  return {
    begin(words: AnalysisSettings): void {
      analyzer = createAnalyzer(words)
    },
    prepare(documents: readonly IndexedDocument[]): PreparedDocument[] {
      const chosen = analyzer
      if (!chosen) throw new Error('No words were given')
      return documents.map((document) => prepareDocument(document, chosen))
    },
  }
}

export type PrepareRoom = ReturnType<typeof createPrepareRoom>
