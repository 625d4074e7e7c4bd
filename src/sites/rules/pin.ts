/** Rank of what is not pinned: after every pinned item when sorted upwards. */
export const UNPINNED = 10_000

/** Rank of a publication in a section: its place among the pins from 1, or `UNPINNED` (ZY-PUB-11). */
export function pinRank(pins: readonly string[], identifier: string): number {
  const place = pins.indexOf(identifier)
  return place === -1 ? UNPINNED : place + 1
}
