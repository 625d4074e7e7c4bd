import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BODY_CHARACTERS, SHORT_BODY_CHARACTERS } from '../src/search/judging/index.ts'
import { measureSearch, type SearchBenchResult } from './search/measureSearch.ts'

/** Above so many documents bodies are short: texts of half a million would not fit a small machine. */
const LONG_BODIES_TO = 100_000

/** Search over so many documents, in a folder of its own that is gone afterwards. */
export async function benchSearch({
  documents,
  onProgress,
}: {
  documents: number
  onProgress: (line: string) => void
}): Promise<SearchBenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  const characters = documents > LONG_BODIES_TO ? SHORT_BODY_CHARACTERS : BODY_CHARACTERS
  try {
    return await measureSearch({ documents, characters, folder, onProgress })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
