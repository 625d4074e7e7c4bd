import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { inTransaction } from '../../cms/index.ts'
import { recordEvent } from '../../identity/store/index.ts'
import { dayOf, type Publication } from '../../library/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { applyForceOf, writeForce } from '../store/applyForce.ts'
import type { PublicationRow } from '../store/publicationRow.ts'

/**
 * Brings validity up to the day (XX-POL-02): documents whose day has come enter into force, those whose last day is
 * over lapse, and repeals and amendments stated for today take effect. Safe to run twice: what is done is not due.
 * Answers how many documents changed.
 */
export async function keepValidity(payload: Payload, clock: Clock): Promise<number> {
  const today = dayOf(clock.now())
  const rows = await withValidity(payload)
  let changed = 0
  for (const row of rows) {
    const publication = row.snapshot as Publication
    const req = await createLocalReq({}, payload)
    const touches = await inTransaction(req, () => bringUpToDate(req, row.id, publication, today, clock))
    if (touches.length > 0) changed += 1
  }
  return changed
}

async function withValidity(payload: Payload): Promise<PublicationRow[]> {
  const live: Where = { and: [{ withdrawnAt: { exists: false } }, { legalForce: { exists: true } }] }
  const found = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where: live,
    limit: 0,
    pagination: false,
  })
  return found.docs
}

async function bringUpToDate(
  req: PayloadRequest,
  rowId: string,
  publication: Publication,
  today: string,
  clock: Clock,
): Promise<string[]> {
  const next = forceOn(publication, today)
  const own =
    next === publication.legalForce
      ? []
      : await writeForce(
          req,
          rowId,
          publication,
          { legalForce: next, inForceUntil: publication.inForceUntil },
          clock.now(),
        )
  const stated = await applyForceOf(req, publication, clock.now())
  const touches = [...new Set([...own, ...stated])]
  if (touches.length === 0) return []
  await recordEvent(req, {
    action: 'resource.validityChanged',
    subject: publication.identifier,
    actor: null,
    touches,
    detail: { title: publication.title, from: publication.legalForce, to: next },
  })
  return touches
}

/** 尚未施行 ends on the first day in force; 有效期 ends with the day before 失效日期. */
function forceOn({ legalForce, inForceFrom, inForceUntil }: Publication, today: string): Publication['legalForce'] {
  if (legalForce === 'not-yet-in-force' && inForceFrom !== null && inForceFrom <= today) return 'in-force'
  const binding = legalForce === 'in-force' || legalForce === 'amended' || legalForce === 'partially-in-force'
  return binding && inForceUntil !== null && inForceUntil <= today ? 'lapsed' : legalForce
}
