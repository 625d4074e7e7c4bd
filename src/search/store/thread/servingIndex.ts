import { createAnalyzer } from '../../rules/analysis/index.ts'
import type { Analyzer, Lexicon } from '../../rules/analysis/types.ts'
import { FileIndex } from '../index/fileIndex.ts'
import { currentFile } from '../index/files.ts'
import { furtherTerms, type IndexState, type RoomSettings } from './settings.ts'

/** How often the folder is asked whether another file serves now (ms). */
const LOOK_EVERY_MS = 500

/** The index that serves: opened when there is one, exchanged when another becomes current. */
export class ServingIndex {
  #settings: RoomSettings
  #analyzer: Analyzer
  #index: FileIndex | null = null
  #state: IndexState = 'absent'
  #lookedAt = 0
  #damaged: string | null = null

  constructor(settings: RoomSettings) {
    this.#settings = settings
    this.#analyzer = createAnalyzer(settings)
    this.#open()
  }

  get state(): IndexState {
    this.#look()
    return this.#state
  }

  get analyzer(): Analyzer {
    return this.#analyzer
  }

  get index(): FileIndex | null {
    this.#look()
    return this.#index
  }

  /** Other words from now on: thesaurus at once; other domain words make the index outdated until it is rebuilt. */
  useLexicon(lexicon: Lexicon): IndexState {
    this.#settings = { ...this.#settings, lexicon }
    this.#analyzer = createAnalyzer(this.#settings)
    this.#index?.useAnalyzer(this.#analyzer, furtherTerms(lexicon))
    if (this.#index) this.#state = this.#stateOf(this.#index)
    return this.#state
  }

  /** What could not be read once is not asked again: a rebuild brings another file. */
  markDamaged(): void {
    this.#damaged = this.#index?.file ?? null
    this.#index?.close()
    this.#index = null
    this.#state = 'damaged'
  }

  /** Looks at once whether another file has become current. */
  reopen(): IndexState {
    this.#lookedAt = 0
    return this.state
  }

  close(): void {
    this.#index?.close()
    this.#index = null
  }

  #look(): void {
    if (Date.now() - this.#lookedAt < LOOK_EVERY_MS) return
    this.#lookedAt = Date.now()
    const file = currentFile(this.#settings.folder)
    const isSame = file === (this.#index?.file ?? null)
    if (isSame || (this.#state === 'damaged' && file === this.#damaged)) return
    this.#open()
  }

  #open(): void {
    const file = currentFile(this.#settings.folder)
    this.#index?.close()
    this.#index = null
    this.#state = 'absent'
    if (file === null) return
    try {
      this.#index = new FileIndex(file, this.#analyzer, furtherTerms(this.#settings.lexicon))
      this.#state = this.#stateOf(this.#index)
    } catch {
      this.#state = 'damaged'
      this.#damaged = file
    }
  }

  #stateOf(index: FileIndex): IndexState {
    return index.version === this.#analyzer.version ? 'ready' : 'outdated'
  }
}
