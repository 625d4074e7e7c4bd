import { askedIn } from '../numbers/documentNumbers.ts'
import { isOrigin, type PlaceNames } from '../vocabulary/places.ts'
import { stopKeys } from '../vocabulary/questionWords.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { type Cutters, cutQuery } from './cutQuery.ts'
import { type FoundKey, findKeys, longestFirst, makeKeys } from './keyFinder.ts'
import type { CutQuery, Mark, MarkedQuery } from './mark.ts'
import { findConcepts, isAligned } from './markConcepts.ts'
import { findNamedType, findSlots } from './markQuestion.ts'
import type { OwnSynonyms } from './script.ts'
import { addFree } from './span.ts'

interface Tools extends Cutters {
  vocabulary: Vocabulary
}

const numbers = ({ text }: CutQuery): Mark[] =>
  askedIn(text).map(({ start, end, agency, year, serial }) => ({
    kind: 'number',
    number: { agency, year, serial },
    start,
    end,
  }))

/** A district is a place though it be a protected term, too. */
const concepts = (query: CutQuery, { conceptKeys, places: names }: Vocabulary): Mark[] =>
  longestFirst([...findConcepts(query, conceptKeys), ...findConcepts(query, makeKeys(query.own.keys()))])
    .filter(({ key }) => !names.get(key))
    .map((found) => ({ kind: 'concept', ...found }))

/** 美国 in 美国签证: refusing an answer too often is better than giving one about another place. */
const isForeignPiece = ({ pieces }: CutQuery, { key, start, end }: FoundKey, names: PlaceNames): boolean =>
  names.get(key) === null && pieces.has(`${start}-${end}`)

const places = (query: CutQuery, { placeKeys, places: names }: Vocabulary): Mark[] =>
  findKeys(query.text, placeKeys)
    .filter((found) => isAligned(query, found) || isForeignPiece(query, found, names))
    .filter((found) => names.get(found.key) !== null || !isOrigin(query.text.slice(found.end)))
    .map(({ key, start, end }) => ({ kind: 'place', name: key, site: names.get(key) ?? null, start, end }))

const stops = (query: CutQuery): Mark[] =>
  findKeys(query.text, stopKeys)
    .filter((found) => isAligned(query, found))
    .map(({ key, start, end }) => ({ kind: 'stop', word: key, start, end }))

/** Marks a normalised query; what was marked first is not marked again. */
export const markQuery = (text: string, own: OwnSynonyms, tools: Tools): MarkedQuery => {
  const query = cutQuery(text, own, tools)
  const { vocabulary } = tools
  const type = findNamedType(query)
  const layers: readonly Mark[][] = [
    numbers(query),
    concepts(query, vocabulary),
    places(query, vocabulary),
    findSlots(query),
    type === null ? [] : [type],
    stops(query),
  ]
  let marks: Mark[] = []
  for (const layer of layers) marks = [...marks, ...addFree(marks, layer)]
  return { query, marks: marks.sort((one, other) => one.start - other.start) }
}
