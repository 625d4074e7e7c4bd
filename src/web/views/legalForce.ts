import { formatDay, type LegalForce, type Publication, type RelatedPublication } from '../../library/index.ts'
import type { SiteContext } from './context.ts'
import { itemView } from './item.ts'
import type { LegalForceBand } from './types.ts'
import { LEGAL_FORCE_BANDS, validityMark } from './validity.ts'

const decisiveDay = (publication: Publication) =>
  publication.legalForce === 'not-yet-in-force' ? publication.inForceFrom : publication.inForceUntil

function bandText(code: LegalForce, day: string | null): string {
  const { text, textWithDay } = LEGAL_FORCE_BANDS[code]
  return day && textWithDay ? textWithDay.replace('{day}', formatDay(day)) : text
}

/** The band above a document (ZY-PUB-02, XX-POL-02): its state, what that means, and what replaced it. */
export function legalForceBand(
  publication: Publication,
  related: RelatedPublication[],
  context: SiteContext,
): LegalForceBand | null {
  const code = publication.legalForce
  if (!code) return null
  const successor = related.find(({ kind, direction }) => kind === 'repeals' && direction === 'incoming')
  return {
    ...validityMark(code, context),
    text: bandText(code, decisiveDay(publication)),
    successor: successor ? itemView(successor, context) : null,
  }
}
