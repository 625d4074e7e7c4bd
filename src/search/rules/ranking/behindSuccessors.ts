import type { SearchIndex } from '../searchIndex.ts'
import type { RankedCandidate } from './rerank.ts'

const OVERTAKES: ReadonlySet<string> = new Set(['repeals', 'amends'])
/** So many from the top: further down nobody takes the old for the new. */
const LOOKED_AT = 12

/**
 * What another of the first hits repeals or amends stands right behind that one (XX-POL-03): people want what holds now.
 * A document that was asked for by its number or its whole title keeps its place.
 */
export async function behindSuccessors(
  ordered: readonly RankedCandidate[],
  index: Pick<SearchIndex, 'documents'>,
): Promise<RankedCandidate[]> {
  const first = ordered.slice(0, LOOKED_AT)
  const successors = new Map<string, string>()
  for (const { identifier, relations } of await index.documents(first.map(({ row }) => row))) {
    for (const { kind, identifier: old } of relations) if (OVERTAKES.has(kind)) successors.set(old, identifier)
  }
  const isWaiting = ({ text, number, parts }: RankedCandidate, place: number) =>
    number !== 'own' &&
    !parts.exactTitle &&
    first.slice(place + 1).some((later) => later.text.identifier === successors.get(text.identifier))
  const waiting = new Set(first.filter(isWaiting))
  const withOlder = (one: RankedCandidate): RankedCandidate[] => [
    one,
    ...[...waiting].filter((old) => successors.get(old.text.identifier) === one.text.identifier).flatMap(withOlder),
  ]
  return ordered.filter((one) => !waiting.has(one)).flatMap(withOlder)
}
