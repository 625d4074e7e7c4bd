import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { plainQuestion } from '../../src/search/judging/index.ts'
import { createAnalyzer } from '../../src/search/rules/analysis/index.ts'
import type { Place } from '../../src/search/rules/analysis/types.ts'
import type { IndexedDocument } from '../../src/search/rules/document.ts'
import { createSearchEngine } from '../../src/search/rules/engine/engine.ts'
import { baseLexicon } from '../../src/search/rules/lexicon.ts'
import type { Pin } from '../../src/search/rules/pins.ts'
import type { SearchQuestion } from '../../src/search/rules/question.ts'
import { ALL_ON } from '../../src/search/rules/switches.ts'
import { IndexBuilder } from '../../src/search/store/index/buildIndex.ts'
import { FileIndex } from '../../src/search/store/index/fileIndex.ts'
import { furtherTerms } from '../../src/search/store/thread/settings.ts'
import { temporaryFolder } from './database.ts'

const PLACES: Place[] = [{ names: ['东区', '东城区'], site: 'east' }]

/** The search of the product over documents of the test's making, in a file of its own. */
export function searchOver(documents: readonly IndexedDocument[], pins: readonly Pin[] = []) {
  const lexicon = baseLexicon()
  const analyzer = createAnalyzer({ lexicon, places: PLACES })
  const folder = temporaryFolder('search')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'index.sqlite')
  const builder = new IndexBuilder(file, analyzer)
  builder.add(documents)
  builder.finish({ seq: 0, hash: null })
  const index = new FileIndex(file, analyzer, furtherTerms(lexicon))
  const parts = { index, analyzer, pins: () => pins, now: () => new Date('2026-11-22T04:00:00Z'), citySite: 'city' }
  const engine = createSearchEngine({ ...parts, switches: ALL_ON })
  const ask = (text: string, told: Partial<SearchQuestion> = {}) =>
    engine.search({ ...plainQuestion(text), explain: true, ...told })
  const close = () => {
    index.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { index, engine, ask, close, file }
}

/** Titles of an answer's hits, in order. */
export const titlesOf = ({ hits }: { hits: { summary: { title: string } }[] }): string[] =>
  hits.map(({ summary }) => summary.title)
