import { MAX_PAGE, type SearchAnswer, type SearchHit, type SearchQuestion } from '../question.ts'
import { RANKING } from '../ranking/figures.ts'
import type { RankedCandidate } from '../ranking/rerank.ts'
import type { EngineParts } from './engineParts.ts'
import { facetLists } from './facetLists.ts'
import { type Found, find } from './find.ts'
import { isUnrestricted, UNRESTRICTED } from './isUnrestricted.ts'
import { order } from './order.ts'
import { markPinned, pinnedFor, withPinned } from './pinned.ts'
import { quoted } from './quoted.ts'
import { relatedQueries } from './related.ts'
import { sceneOf } from './scene.ts'
import { toHits } from './toHits.ts'
import { wholeText } from './wholeText.ts'

/** How many of the nearest are shown when nothing was found. */
const NEAR = 5

/** Everything the search page and the open API say to one question. */
export async function answerQuestion(question: SearchQuestion, parts: EngineParts): Promise<SearchAnswer> {
  const analyzed = parts.analyzer.analyzeQuery(wholeText(question), parts.index.knowledge)
  const found = await find(analyzed, question, parts)
  const pins = pinnedFor(question, parts)
  const ordered = await withPinned(pins, await order(found, question, parts), parts)
  const { total } = found.retrieval
  const pages = Math.min(MAX_PAGE, Math.max(1, Math.ceil(total / question.perPage)))
  const begin = (question.page - 1) * question.perPage
  const hits = await toHits(ordered.slice(begin, begin + question.perPage), found, question.site, parts)
  const { reading, didYouMean, relaxed } = found
  return {
    total: Math.max(total, hits.length),
    page: question.page,
    pages,
    hits: markPinned(hits, pins),
    facets: facetLists(found.retrieval, question.chosen),
    applied: {
      query: analyzed.shown,
      rewritings: reading.rewritings,
      didYouMean,
      relaxed,
      intent: reading.intent,
    },
    ...(await beside(ordered, found, question, parts)),
    near: total === 0 && question.page === 1 ? await nearest(found, question, parts) : [],
  }
}

/** What stands beside the list: scene and quote on a first, unrestricted page; related searches on every first page. */
async function beside(
  ordered: readonly RankedCandidate[],
  found: Found,
  question: SearchQuestion,
  parts: EngineParts,
): Promise<Pick<SearchAnswer, 'scene' | 'answer' | 'related'>> {
  if (question.page > 1 || ordered.length === 0) return { scene: null, answer: null, related: [] }
  const first = ordered.slice(0, RANKING.related.fromHits).map(({ row }) => row)
  const related = relatedQueries(found.reading.text, await parts.index.documents(first), parts.analyzer)
  if (!isUnrestricted(question)) return { scene: null, answer: null, related }
  return {
    scene: await sceneOf(ordered, found, question.site, parts),
    answer: await quoted(ordered, found, question.site, parts),
    related,
  }
}

/** The nearest there is when nothing was found: the same words without restrictions, then terms that sound alike. */
async function nearest(found: Found, question: SearchQuestion, parts: EngineParts): Promise<SearchHit[]> {
  const { terms } = parts.index.knowledge
  const guesses = terms.soundingLike(found.reading.text, 3)
  const plain = { ...question, ...UNRESTRICTED, verbatim: true }
  for (const text of isUnrestricted(question) ? guesses : [question.text, ...guesses]) {
    const analyzed = parts.analyzer.analyzeQuery(text, parts.index.knowledge)
    const other = await find(analyzed, { ...plain, text }, parts)
    if (other.retrieval.total === 0) continue
    const ordered = await order(other, plain, parts)
    return toHits(ordered.slice(0, NEAR), other, question.site, parts)
  }
  return []
}
