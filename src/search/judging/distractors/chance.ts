/** Repeatable chance: the same seed gives the same sequence (mulberry32). */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** One of the choices; throws RangeError when there is none. */
  pick<T>(choices: readonly T[]): T
}

export function createChance(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (choices) => {
      const index = Math.floor(next() * choices.length)
      if (index >= choices.length) throw new RangeError('Nothing to pick from')
      return choices[index] as (typeof choices)[number]
    },
  }
}
