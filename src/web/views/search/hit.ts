import type { SearchHit } from '../../../search/index.ts'
import type { SiteContext } from '../context.ts'
import { itemView } from '../item.ts'
import type { SceneMember, SearchHitView } from '../types.ts'
import { validityMark } from '../validity.ts'
import { hitLink } from './hitLink.ts'
import { reasonSentences } from './reasons.ts'

/** One result in words; `position` from 1. */
export function hitView(hit: SearchHit, position: number, context: SiteContext): SearchHitView {
  const { date, dateTime, typeLabel, documentNumber, source, validity } = itemView(
    { ...hit.summary, pinned: false },
    context,
  )
  return {
    ...hitLink(hit, position, context),
    ...{ date, dateTime, typeLabel, documentNumber, source, validity },
    titleParts: hit.title,
    snippet: hit.snippet,
    attachment: hit.attachment,
    pinnedMark: hit.pinned ? '编辑推荐' : null,
    collapsed: hit.collapsed > 0 ? `另有 ${hit.collapsed} 处相同内容` : null,
    reasons: reasonSentences(hit),
  }
}

/** A result above the list, with only what tells it from others. */
export function sceneMember(hit: SearchHit, context: SiteContext): SceneMember {
  const { date, dateTime, documentNumber, source, validity } = hitView(hit, 0, context)
  return { ...hitLink(hit, 0, context), date, dateTime, documentNumber, source, validity }
}

/** The state of validity even where it is simply in force: a list of policies says it of every one. */
export const validityOf = ({ summary }: SearchHit, context: SiteContext) =>
  summary.legalForce && validityMark(summary.legalForce, context)
