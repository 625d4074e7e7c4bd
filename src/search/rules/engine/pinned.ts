import type { SearchHit, SearchQuestion } from '../question.ts'
import type { RankedCandidate } from '../ranking/rerank.ts'
import type { Candidate } from '../searchIndex.ts'
import type { EngineParts } from './engineParts.ts'
import { isUnrestricted } from './isUnrestricted.ts'

/** Identifiers that editors put first for this query, in their order; none for a restricted question. */
export function pinnedFor(question: SearchQuestion, { pins, analyzer }: EngineParts): string[] {
  if (!isUnrestricted(question)) return []
  const plain = (text: string) => analyzer.normalize(text).replace(/\s+/g, '')
  const asked = plain(question.text)
  const meant = pins().filter(({ queries }) => queries.some((query) => plain(query) === asked))
  return [...new Set(meant.flatMap(({ identifiers }) => identifiers))]
}

/** Pinned publications in front, whether the query found them or not; each only once. */
export async function withPinned(
  identifiers: readonly string[],
  ordered: readonly RankedCandidate[],
  { index }: EngineParts,
): Promise<RankedCandidate[]> {
  if (identifiers.length === 0) return [...ordered]
  const rows = await index.rowsOf(identifiers)
  const texts = new Map((await index.rankingTexts([...rows.values()])).map((text) => [text.row, text]))
  const first = identifiers.flatMap((identifier) => {
    const row = rows.get(identifier)
    const text = row === undefined ? undefined : texts.get(row)
    const known = ordered.find((candidate) => candidate.row === row)
    return known ?? (row !== undefined && text ? [{ ...UNFOUND, row, text }] : [])
  })
  return [...first, ...ordered.filter((candidate) => !first.includes(candidate))]
}

const UNFOUND: Omit<RankedCandidate, 'row' | 'text'> = {
  ...({ score: 0, titleMask: 0, anyMask: 0, number: null, head: true, collapsed: 0 } satisfies Omit<Candidate, 'row'>),
  rough: 0,
  titleCoverage: 0,
  coverage: 0,
  keywordMask: 0,
  parts: {},
}

/** Says of the hits which were put there by an editor. */
export const markPinned = (hits: readonly SearchHit[], identifiers: readonly string[]): SearchHit[] =>
  hits.map((hit) =>
    identifiers.includes(hit.summary.identifier)
      ? { ...hit, pinned: true, reasons: { ...hit.reasons, fields: ['pinned', ...hit.reasons.fields] } }
      : hit,
  )
