import { type FoundKey, findKeys, type Keys } from './keyFinder.ts'
import type { CutQuery } from './mark.ts'

/** From this length on a key is taken even where the segmenter cut otherwise: chance does not make four characters. */
const LONG = 4
const MIDDLE = 3

export const isAligned = ({ edges }: CutQuery, { start, end }: FoundKey): boolean => edges.has(start) && edges.has(end)

const tearsFirm = ({ firm }: CutQuery, { start, end }: FoundKey): boolean =>
  firm.some((word) => (word.start < start && start < word.end) || (word.start < end && end < word.end))

/**
 * Keys that stand in a query as ideas of their own, longest first. Short ones must be whole words: 低保 is none inside
 * 最低保障.
 */
export const findConcepts = (query: CutQuery, keys: Keys): FoundKey[] =>
  findKeys(query.text, keys).filter((found) => {
    if (isAligned(query, found)) return true
    if (tearsFirm(query, found)) return false
    if (found.key.length >= LONG) return true
    return found.key.length === MIDDLE && (query.edges.has(found.start) || query.edges.has(found.end))
  })
