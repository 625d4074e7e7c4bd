/** A reproducible source of random numbers (mulberry32); a test prints its seed in its title. */
export const seededRandom = (seed: number) => {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    /** An integer from `from` to `to`, both included. */
    integer: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    /** One of the items. */
    pick: <T>(items: readonly [T, ...T[]]): T => items[Math.floor(next() * items.length)] ?? items[0],
  }
}

/** Seed of this run: `TEST_SEED` repeats an earlier one. */
export const seedOfThisRun = (): number => Number(process.env.TEST_SEED ?? Math.floor(Math.random() * 1_000_000))
