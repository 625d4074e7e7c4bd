import type { EffectOf } from '../../rules/termEffect.ts'

const KEY = Symbol.for('yiku.search.termEffect')
type Holder = { [KEY]?: EffectOf | null }

/** Says how to tell the effect of a line; called by whoever has an index in this process. Answers the way to take it back. */
export function provideTermEffect(effectOf: EffectOf): () => void {
  const holder = globalThis as Holder
  holder[KEY] = effectOf
  return () => {
    if (holder[KEY] === effectOf) holder[KEY] = null
  }
}

/** Null: no search engine in this process. One a process, shared by Next's copy of this module. */
export const providedTermEffect = (): EffectOf | null => (globalThis as Holder)[KEY] ?? null
