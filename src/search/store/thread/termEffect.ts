import { mergeLexicon } from '../../rules/lexicon.ts'
import type { EffectOf } from '../../rules/termEffect.ts'
import { openJudgingThread } from './openThread.ts'
import type { RoomSettings } from './settings.ts'

/** Tells what words would change, in a thread of its own that ends with the answer: visitors' searches go on meanwhile. */
export function termEffectWith(settings: () => Promise<RoomSettings>): EffectOf {
  return async (added) => {
    const live = await settings()
    const own = [
      ...new Set([...added.lines.flatMap(({ from }) => from), ...added.domainWords, ...added.protectedTerms]),
    ]
    const thread = await openJudgingThread()
    try {
      return await thread.calls.effect({ settings: live, tried: mergeLexicon(live.lexicon, added), own })
    } finally {
      await thread.close()
    }
  }
}
