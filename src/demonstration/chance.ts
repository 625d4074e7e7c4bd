/** A number from 0 to 2^32 − 1 that depends on the text alone (FNV-1a): variety without randomness. */
export const numberOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash ^= text.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}

/** A whole number from `low` to `high`, both included, that depends on the text alone. */
export const between = (text: string, low: number, high: number): number => low + (numberOf(text) % (high - low + 1))

/** One of the choices, by the text alone. Throws RangeError when there is none. */
export const choose = <T>(text: string, choices: readonly T[]): T => {
  const chosen = choices[numberOf(text) % choices.length]
  if (chosen === undefined) throw new RangeError('Nothing to choose from')
  return chosen
}

/** Several different choices, by the text alone, in the order they were given. */
export const chooseSome = <T>(text: string, choices: readonly T[], count: number): T[] => {
  const ranked = choices.map((choice, index) => ({ index, choice, rank: numberOf(`${text}/${index}`) }))
  const kept = ranked.sort((a, b) => a.rank - b.rank).slice(0, count)
  return kept.sort((a, b) => a.index - b.index).map(({ choice }) => choice)
}
