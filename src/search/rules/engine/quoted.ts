import { quoteAnswer } from '../answers/quoteAnswer.ts'
import type { QuotedAnswer } from '../question.ts'
import type { RankedCandidate } from '../ranking/rerank.ts'
import type { EngineParts } from './engineParts.ts'
import type { Found } from './find.ts'

/** Candidates that may hold the answer: the first so many of the types that have slots. */
const ASKED = 12

/** The quoted answer to a question with a slot, or null: refusing is always right. */
export async function quoted(
  ordered: readonly RankedCandidate[],
  found: Found,
  site: string | null,
  { index, citySite }: EngineParts,
): Promise<QuotedAnswer | null> {
  const { reading, plan, retrieval } = found
  if (reading.slot === null) return null
  const asked = ordered.filter(({ text }) => text.type === 'guide' || text.type === 'faq').slice(0, ASKED)
  const documents = await index.documents(asked.map(({ row }) => row))
  const masks = new Map(asked.map((candidate) => [candidate.row, candidate]))
  const holds = (mask: number) => plan.groups.map((_, group) => (mask & (1 << group)) !== 0)
  const candidates = documents.map((document) => {
    const { titleMask = 0, anyMask = 0 } = masks.get(document.row) ?? {}
    return { document, groupsInTitle: holds(titleMask), groupsAnywhere: holds(anyMask) }
  })
  const { documents: publications } = index.knowledge
  const groupIdf = retrieval.holding.map((holding) => Math.log(Math.max(1, publications) / Math.max(1, holding)))
  const question = {
    reading: { ...reading, groups: [...plan.groups] },
    groupIdf,
    candidates,
    citySite,
    askingSite: site,
  }
  const quote = quoteAnswer(question)
  const source = documents.find(({ identifier }) => identifier === quote?.identifier)
  if (!quote || !source) return null
  const onAskingSite = site !== null && source.sites.includes(site)
  return { slot: quote.slot, quote: quote.quote, source: source.summaryView, onAskingSite }
}
