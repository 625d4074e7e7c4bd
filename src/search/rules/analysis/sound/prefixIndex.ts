/** Keys in order with the number of their term. */
export interface PrefixIndex {
  keys: string[]
  ids: Uint32Array
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

export const makePrefixIndex = (keys: readonly string[]): PrefixIndex => {
  const order = keys.map((key, id) => ({ key, id })).sort((one, other) => compare(one.key, other.key))
  return { keys: order.map(({ key }) => key), ids: Uint32Array.from(order, ({ id }) => id) }
}

const firstNotBelow = (keys: readonly string[], bound: string): number => {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(keys[middle] ?? '', bound) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const AFTER_ALL = '\uffff'

/** Numbers of the terms whose key begins like this, in the order of the keys. */
export const withPrefix = ({ keys, ids }: PrefixIndex, prefix: string): Uint32Array =>
  ids.subarray(firstNotBelow(keys, prefix), firstNotBelow(keys, prefix + AFTER_ALL))

/** Numbers of the terms with exactly this key. */
export const withKey = ({ keys, ids }: PrefixIndex, key: string): Uint32Array =>
  ids.subarray(firstNotBelow(keys, key), firstNotBelow(keys, `${key}\u0000`))
