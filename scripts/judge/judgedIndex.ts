import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/projectRoot.ts'
import { distractors, gradedIds, JUDGED_DAY, judgedCorpus } from '../../src/search/judging/index.ts'
import { createAnalyzer } from '../../src/search/rules/analysis/index.ts'
import type { Analyzer, Lexicon, Place } from '../../src/search/rules/analysis/types.ts'
import type { IndexedDocument } from '../../src/search/rules/document.ts'
import { createSearchEngine, type SearchEngine } from '../../src/search/rules/engine/engine.ts'
import { baseLexicon } from '../../src/search/rules/lexicon.ts'
import { ALL_ON, type Switches } from '../../src/search/rules/switches.ts'
import { IndexBuilder } from '../../src/search/store/index/buildIndex.ts'
import { FileIndex } from '../../src/search/store/index/fileIndex.ts'
import { SCHEMA_VERSION } from '../../src/search/store/index/schema.ts'
import { furtherTerms, type RoomSettings } from '../../src/search/store/thread/settings.ts'
import { loadSiteRegistry, type Site } from '../../src/sites/index.ts'
import { placesOf } from '../../src/start/placesOf.ts'

export interface JudgedIndexOptions {
  /** Distractors beside the judged documents. */
  documents: number
  /** Average length of a distractor's body. */
  characters: number
  /** Where the file is made. */
  folder: string
  onProgress(line: string): void
}

/** An index over judged documents and distractors, and the product's own search over it. */
export interface JudgedIndex {
  engine(switches?: Switches): SearchEngine
  /** The id that a publication is graded by; null for a distractor. */
  idOf(identifier: string): string | null
  sites: readonly Site[]
  index: FileIndex
  analyzer: Analyzer
  close(): void
}

export const DISTRACTOR_SEED = 20_261_122
const REPORT_EVERY = 10_000
const NOON = 'T04:00:00.000Z'

/** Judged documents first, then distractors, one at a time. */
export function* judgedDocuments(
  sites: readonly Site[],
  { documents, characters }: Pick<JudgedIndexOptions, 'documents' | 'characters'>,
): Generator<IndexedDocument> {
  yield* judgedCorpus(sites)
  yield* distractors({ count: documents, seed: DISTRACTOR_SEED, sites, characters })
}

/** The words that judged documents are read with, and the sites they stand on. */
export function judgedSettings(): { sites: readonly Site[]; settings: Omit<RoomSettings, 'folder'> } {
  const { sites } = loadSiteRegistry(join(projectRoot, 'sites'))
  const citySite = sites.find(({ kind }) => kind === 'cityPortal')?.slug ?? ''
  return { sites, settings: { lexicon: baseLexicon(), places: placesOf(sites), citySite } }
}

/** Takes a file that was built elsewhere, over the same documents and words, for the one of this folder; answers its name. */
export function adoptIndex(built: string, options: IndexPlace): string {
  const file = fileOf(options)
  renameSync(built, file)
  writeFileSync(stampOf(file), stampWith(createAnalyzer(judgedSettings().settings)))
  return file
}

/** Builds the index, or opens the one that the folder holds when it was built from the same. */
export function openJudgedIndex(options: JudgedIndexOptions): JudgedIndex {
  const { sites, settings } = judgedSettings()
  const { lexicon, places, citySite } = settings
  const words = { lexicon, places }
  const analyzer = createAnalyzer(words)
  const file = fileOf(options)
  if (!isBuilt(file, analyzer)) build(file, analyzer, sites, options)
  const index = new FileIndex(file, analyzer, furtherTerms(lexicon))
  // Made when it is asked for: who only searches need not hold the judged documents.
  let ids: ReadonlyMap<string, string> | null = null
  const parts = { index, pins: () => [], now: () => new Date(JUDGED_DAY + NOON), citySite }
  return {
    engine: (switches = ALL_ON) =>
      createSearchEngine({ ...parts, switches, analyzer: switches.thesaurus ? analyzer : withoutThesaurus(words) }),
    idOf: (identifier) => {
      ids ??= gradedIds(judgedCorpus(sites))
      return ids.get(identifier) ?? null
    },
    ...{ sites, index, analyzer },
    close: () => index.close(),
  }
}

const withoutThesaurus = ({ lexicon, places }: { lexicon: Lexicon; places: readonly Place[] }): Analyzer =>
  createAnalyzer({ lexicon: { ...lexicon, thesaurus: [] }, places })

type IndexPlace = Pick<JudgedIndexOptions, 'folder' | 'documents' | 'characters'>

const fileOf = ({ folder, documents, characters }: IndexPlace): string =>
  join(folder, `judged-${documents}-${characters}.sqlite`)

const stampOf = (file: string): string => `${file}.stamp`

/** An index of another analysis or another shape is made anew. */
const stampWith = ({ version }: Analyzer): string => `${version} ${SCHEMA_VERSION}`

const isBuilt = (file: string, analyzer: Analyzer): boolean =>
  existsSync(file) && existsSync(stampOf(file)) && readFileSync(stampOf(file), 'utf8') === stampWith(analyzer)

function build(file: string, analyzer: Analyzer, sites: readonly Site[], options: JudgedIndexOptions): void {
  mkdirSync(options.folder, { recursive: true })
  for (const ending of ['', '.stamp', '-wal', '-shm']) rmSync(file + ending, { force: true })
  const builder = new IndexBuilder(file, analyzer)
  for (const document of judgedDocuments(sites, options)) {
    builder.add([document])
    if (builder.written % REPORT_EVERY === 0) options.onProgress(`${builder.written} documents`)
  }
  builder.finish({ seq: 0, hash: null })
  writeFileSync(stampOf(file), stampWith(analyzer))
}
