import type { Alternative } from '../analysis/types.ts'
import type { HitReasons, SearchHit } from '../question.ts'
import { sourcesOf } from '../ranking/coverage.ts'
import { markText, needlesOf } from '../ranking/markText.ts'
import type { RankedCandidate } from '../ranking/rerank.ts'
import { type Snippet, snippetOf } from '../ranking/snippet.ts'
import type { StoredDocument } from '../searchIndex.ts'
import type { EngineParts } from './engineParts.ts'
import type { Found } from './find.ts'

/** Ranked candidates as people and programs see them. */
export async function toHits(
  candidates: readonly RankedCandidate[],
  found: Found,
  site: string | null,
  parts: EngineParts,
): Promise<SearchHit[]> {
  const documents = await parts.index.documents(candidates.map(({ row }) => row))
  const byRow = new Map(documents.map((document) => [document.row, document]))
  const hits = candidates.map(async (candidate) => {
    const document = byRow.get(candidate.row)
    return document ? [await toHit(candidate, document, found, site, parts)] : []
  })
  return (await Promise.all(hits)).flat()
}

async function toHit(
  candidate: RankedCandidate,
  document: StoredDocument,
  found: Found,
  site: string | null,
  { analyzer, index }: EngineParts,
): Promise<SearchHit> {
  const { groups } = found.plan
  const needles = needlesOf(
    groups,
    found.reading.phrases.map((phrase): Alternative => ({ tokens: analyzer.tokens(phrase), weight: 1 })),
  )
  const { weights } = found.retrieval
  const attachmentTexts = (row: number) => index.attachmentTexts(row)
  const snippet = await snippetOf(document, { groups, weights, needles, analyzer, attachmentTexts })
  return {
    summary: document.summaryView,
    onAskingSite: site !== null && document.sites.includes(site),
    title: markText(document.title, needles, analyzer),
    snippet: snippet.text,
    attachment: snippet.attachment,
    pinned: false,
    collapsed: candidate.collapsed,
    reasons: reasonsOf(candidate, snippet, found),
  }
}

function reasonsOf(candidate: RankedCandidate, snippet: Snippet, { plan }: Found): HitReasons {
  const { score, titleCoverage, coverage, titleMask, anyMask, keywordMask, number, parts } = candidate
  const all = (1 << plan.groups.length) - 1
  const elsewhere = (anyMask & ~titleMask & ~keywordMask) !== 0 || snippet.text.some(({ marked }) => marked)
  const fields: [boolean, HitReasons['fields'][number]][] = [
    [number === 'own', 'documentNumber'],
    [number === 'cited', 'citedNumber'],
    [titleMask !== 0, 'title'],
    [keywordMask !== 0, 'keywords'],
    [elsewhere && snippet.attachment === null, 'body'],
    [snippet.attachment !== null, 'attachment'],
  ]
  return {
    score: rounded(score),
    titleCoverage: rounded(titleCoverage),
    coverage: rounded(coverage),
    found: sourcesOf(anyMask, plan.groups),
    missing: sourcesOf(all & ~anyMask, plan.groups),
    fields: fields.flatMap(([holds, field]) => (holds ? [field] : [])),
    parts: Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, rounded(part)])),
  }
}

const rounded = (figure: number): number => Math.round(figure * 1000) / 1000
