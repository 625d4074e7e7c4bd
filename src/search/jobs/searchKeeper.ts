import type { BaseLogger } from 'pino'
import { dayOf } from '../../library/index.ts'
import type { Clock } from '../../platform/clock.ts'
import type { EventStream } from '../../publishing/index.ts'
import type { Lexicon } from '../rules/analysis/types.ts'
import type { Pin } from '../rules/pins.ts'
import type { PublishedDocuments } from '../store/publishedDocuments.ts'
import { type OpenThread, openSearchingThread } from '../store/thread/openThread.ts'
import type { SearchRoom } from '../store/thread/room.ts'
import type { IndexState, RoomSettings } from '../store/thread/settings.ts'
import { compareIndex, mendIndex } from './compareIndex.ts'
import { followLibrary } from './followLibrary.ts'
import { isComparisonDue } from './isComparisonDue.ts'
import { rebuildIndex } from './rebuildIndex.ts'

export interface KeeperParts {
  /** Everything of the thread's settings but the words. */
  settings: Omit<RoomSettings, 'lexicon'>
  /** The words that are live now: files and what editors added. */
  lexicon(): Promise<Lexicon>
  pins(): Promise<Pin[]>
  documents: PublishedDocuments
  stream: EventStream
  clock: Clock
  log: Pick<BaseLogger, 'info' | 'warn' | 'error'>
}

type Calls = OpenThread<SearchRoom>['calls']

const WHY: Readonly<Record<Exclude<IndexState, 'ready'>, string>> = {
  absent: '检索索引不存在，正在从信息资源库建立',
  outdated: '分词方法或领域词有变，正在重建检索索引；重建期间继续使用原索引',
  damaged: '检索索引文件已损坏或由其他版本的平台建立，正在从信息资源库重建',
}
const LOOK_EVERY_MS = 5_000
const PROGRESS_EVERY = 10_000

/** Keeps the index of this node: builds it when it is missing, follows the library, compares at night, mends itself. */
export class SearchKeeper {
  readonly #parts: KeeperParts
  #thread: OpenThread<SearchRoom> | null = null
  #tending: Promise<void> | null = null
  #again = false
  #stopped = false
  #comparedOn: string
  #pinnedOn: string | null = null
  #forgetActivity: () => void = () => {}
  #timer: NodeJS.Timeout | null = null

  constructor(parts: KeeperParts) {
    this.#parts = parts
    this.#comparedOn = dayOf(parts.clock.now())
  }

  /** Begins; the index may take a while, until then `calls` rejects with `no-index`. */
  start(): void {
    this.#forgetActivity = this.#parts.stream.onActivity(() => this.#tend())
    this.#timer = setInterval(() => this.#tend(), LOOK_EVERY_MS)
    this.#timer.unref()
    this.#tend()
  }

  /** Null: the thread is not there (yet, or again). */
  get calls(): Calls | null {
    return this.#thread?.calls ?? null
  }

  /** Whether there is an index to ask, be it one that is about to be rebuilt. */
  async isServing(): Promise<boolean> {
    const state = await this.calls?.state().catch(() => null)
    return state === 'ready' || state === 'outdated'
  }

  /** Resolves when everything known of so far is in the index. */
  async settled(): Promise<void> {
    do {
      this.#tend()
      await this.#tending
    } while (this.#again && !this.#stopped)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#forgetActivity()
    if (this.#timer) clearInterval(this.#timer)
    await this.#tending
    const thread = this.#thread
    this.#thread = null
    await thread?.calls.close().catch(() => {})
    await thread?.close()
  }

  #tend(): void {
    this.#again = true
    this.#tending ??= this.#rounds().finally(() => {
      this.#tending = null
    })
  }

  async #rounds(): Promise<void> {
    while (this.#again && !this.#stopped) {
      this.#again = false
      try {
        await this.#round()
      } catch (error) {
        this.#parts.log.error({ err: error }, '检索索引暂时跟不上信息资源库，稍后再试')
      }
    }
  }

  async #round(): Promise<void> {
    const { calls } = await this.#openThread()
    const state = await calls.state()
    if (state !== 'ready') await this.#rebuild(WHY[state])
    if (this.#stopped) return
    const parts = { calls, ...this.#parts, onWordsChanged: () => this.#takeWords(calls) }
    const following = await followLibrary(parts)
    if (following === 'other-history') await this.#rebuild('索引跟随的操作记录与当前数据库不符，正在重建检索索引')
    const now = this.#parts.clock.now()
    // Pins may begin and end with a day.
    if (dayOf(now) !== this.#pinnedOn) await this.#takePins(calls)
    if (!isComparisonDue(this.#comparedOn, now)) return
    this.#comparedOn = dayOf(now)
    await this.#compare(calls)
  }

  async #openThread(): Promise<OpenThread<SearchRoom>> {
    if (this.#thread) return this.#thread
    const thread = await openSearchingThread()
    await thread.calls.open({ ...this.#parts.settings, lexicon: await this.#parts.lexicon() })
    await this.#takePins(thread.calls)
    this.#thread = thread
    void thread.ended.then(() => this.#lose(thread))
    return thread
  }

  #lose(thread: OpenThread<SearchRoom>): void {
    if (this.#thread === thread) this.#thread = null
    if (this.#stopped) return
    this.#parts.log.error('检索线程意外结束，正在重新启动')
    this.#tend()
  }

  async #takePins(calls: Calls): Promise<void> {
    this.#pinnedOn = dayOf(this.#parts.clock.now())
    await calls.usePins(await this.#parts.pins())
  }

  async #takeWords(calls: Calls): Promise<void> {
    await this.#takePins(calls)
    if ((await calls.useLexicon(await this.#parts.lexicon())) === 'outdated') this.#again = true
  }

  async #rebuild(why: string): Promise<void> {
    const { settings, documents, stream, log } = this.#parts
    log.warn(why)
    let told = 0
    const written = await rebuildIndex({
      settings: { ...settings, lexicon: await this.#parts.lexicon() },
      documents,
      stream,
      isStopped: () => this.#stopped,
      onProgress: (done, total) => {
        if (done < told + PROGRESS_EVERY) return
        told = done
        log.info(`检索索引：已写入 ${done}/${total} 条`)
      },
    })
    if (written === null) return
    log.info(`检索索引已建成，共 ${written} 条`)
    await this.#thread?.calls.reopen()
  }

  async #compare(calls: Calls): Promise<void> {
    const drift = await compareIndex(calls, this.#parts.documents)
    const { compared, missing, surplus, different } = drift
    const counts = { compared, missing: missing.length, surplus: surplus.length, different: different.length }
    if (missing.length + surplus.length + different.length === 0) {
      this.#parts.log.info(counts, '检索索引与信息资源库一致')
      return
    }
    this.#parts.log.warn(
      { ...counts, examples: [...missing, ...surplus, ...different].slice(0, 10) },
      '检索索引与信息资源库不一致，已更正',
    )
    await mendIndex(drift, calls, this.#parts.documents)
  }
}
