/** Keys in order, each with the number of its term behind it. */
export interface PrefixIndex {
  keys: string[]
  ids: Uint32Array
}

/** Between a key and its number; below every character of a key, so that a key stands before its continuations. */
const BEHIND = '\t'
const AFTER_ALL = '\uffff'

/** The key of term n is the n-th. */
export const makePrefixIndex = (keysOfTerms: readonly string[]): PrefixIndex => {
  // Sorting plain strings without a comparison of our own takes a third of the time.
  const keys = keysOfTerms.map((key, id) => `${key}${BEHIND}${id}`).sort()
  return { keys, ids: Uint32Array.from(keys, (key) => Number(key.slice(key.lastIndexOf(BEHIND) + 1))) }
}

const firstNotBelow = (keys: readonly string[], bound: string): number => {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < bound) low = middle + 1
    else high = middle
  }
  return low
}

/** Numbers of the terms whose key begins like this, in the order of the keys. */
export const withPrefix = ({ keys, ids }: PrefixIndex, prefix: string): Uint32Array =>
  ids.subarray(firstNotBelow(keys, prefix), firstNotBelow(keys, prefix + AFTER_ALL))

/** Numbers of the terms with exactly this key. */
export const withKey = (index: PrefixIndex, key: string): Uint32Array => withPrefix(index, key + BEHIND)
