import type { Lexicon } from '../../rules/analysis/types.ts'
import { createSearchEngine, type SearchEngine } from '../../rules/engine/engine.ts'
import type { Pin } from '../../rules/pins.ts'
import type { SearchAnswer, SearchQuestion } from '../../rules/question.ts'
import type { IndexChange, IndexCursor } from '../../rules/searchIndex.ts'
import { ALL_ON } from '../../rules/switches.ts'
import { isDamage } from '../index/damage.ts'
import type { FileIndex } from '../index/fileIndex.ts'
import { NoIndex } from './noIndex.ts'
import { ServingIndex } from './servingIndex.ts'
import type { IndexState, RoomSettings } from './settings.ts'

/** Terms are made anew at most this long after a write (ms): suggestions may lag behind, results don't. */
const TERMS_AFTER_MS = 10_000

/** What the thread does when it is called: everything that needs the index. */
export function createRoom() {
  let serving: ServingIndex | null = null
  let pins: readonly Pin[] = []
  let citySite = ''
  let terms: NodeJS.Timeout | null = null

  const index = (): FileIndex => {
    const found = serving?.index
    if (!found) throw new NoIndex()
    return found
  }
  const engine = (): SearchEngine => {
    if (!serving) throw new NoIndex()
    const parts = { index: index(), analyzer: serving.analyzer, pins: () => pins, now: () => new Date(), citySite }
    return createSearchEngine({ ...parts, switches: ALL_ON })
  }
  const noticingDamage = async <T>(work: () => Promise<T> | T): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (isDamage(error)) serving?.markDamaged()
      throw error
    }
  }
  const refreshTermsLater = () => {
    terms ??= setTimeout(() => {
      terms = null
      serving?.index?.refreshTerms()
    }, TERMS_AFTER_MS)
  }

  return {
    open(settings: RoomSettings): IndexState {
      serving?.close()
      citySite = settings.citySite
      serving = new ServingIndex(settings)
      return serving.state
    },
    /** Looks at once whether another file serves now. */
    reopen: (): IndexState => serving?.reopen() ?? 'absent',
    state: (): IndexState => serving?.state ?? 'absent',
    useLexicon: (lexicon: Lexicon): IndexState => serving?.useLexicon(lexicon) ?? 'absent',
    usePins(all: readonly Pin[]): void {
      pins = all
    },
    search: (question: SearchQuestion): Promise<SearchAnswer> => noticingDamage(() => engine().search(question)),
    suggest: (typed: string, limit: number) => noticingDamage(() => engine().suggest(typed, limit)),
    cursor: (): Promise<IndexCursor> => noticingDamage(() => index().cursor()),
    async apply(change: IndexChange): Promise<void> {
      await noticingDamage(() => index().apply(change))
      if (change.upserts.length + change.removals.length > 0) refreshTermsLater()
    },
    /** Identifier, sites and digest of everything in the index. */
    inventory: () => noticingDamage(() => index().inventory()),
    close(): void {
      if (terms) clearTimeout(terms)
      serving?.close()
    },
  }
}

export type SearchRoom = ReturnType<typeof createRoom>
