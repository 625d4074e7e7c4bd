import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '../../cms/index.ts'
import { recordEvent } from '../../identity/store/index.ts'
import { dayOf, type Publication } from '../../library/index.ts'
import type { Clock } from '../../platform/clock.ts'
import { applyForceOf, changeForce } from '../store/applyForce.ts'
import type { PublicationRow } from '../store/publicationRow.ts'

/**
 * Brings validity up to the day (XX-POL-02): documents whose day has come enter into force, those whose last day is
 * over lapse, and repeals and amendments stated for today take effect. Safe to run twice: what is done is not due.
 * Answers how many documents had something due.
 */
export async function keepValidity(payload: Payload, clock: Clock): Promise<number> {
  const now = clock.now()
  let changed = 0
  for (const publication of await concerned(payload)) {
    const req = await createLocalReq({}, payload)
    const touches = await inTransaction(req, () => bringUpToDate(req, publication, now))
    if (touches.length > 0) changed += 1
  }
  return changed
}

/** Everything public whose own validity may change with the day, or that may change another document's. */
async function concerned(payload: Payload): Promise<Publication[]> {
  const links = await payload.db.find<{ id: string; source: string }>({
    collection: 'publication-links',
    where: { kind: { in: ['repeals', 'amends'] } },
    select: { source: true },
    limit: 0,
    pagination: false,
  })
  const stating = { identifier: { in: links.docs.map((link) => link.source) } }
  const ending = { legalForce: { in: ['not-yet-in-force', 'in-force', 'amended', 'partially-in-force'] } }
  const found = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where: { and: [{ withdrawnAt: { exists: false } }, { or: [stating, ending] }] },
    limit: 0,
    pagination: false,
  })
  return found.docs.map((row) => row.snapshot as Publication)
}

async function bringUpToDate(req: PayloadRequest, publication: Publication, now: Date): Promise<string[]> {
  const { identifier, title, legalForce } = publication
  const forceNow = (target: Publication) => forceOn(target, dayOf(now))
  const ofDay = (target: Publication) => ({ legalForce: forceNow(target), inForceUntil: target.inForceUntil })
  const own = forceNow(publication) === legalForce ? [] : await changeForce(req, identifier, ofDay, now)
  const touches = [...new Set([...own, ...(await applyForceOf(req, publication, now))])]
  if (touches.length === 0) return []
  const detail = { title, from: legalForce, to: forceNow(publication) }
  await recordEvent(req, {
    action: 'resource.validityChanged',
    subject: identifier,
    actor: null,
    touches,
    detail,
  })
  return touches
}

/** 尚未施行 ends on the first day in force; 有效期 ends with the day before 失效日期. */
function forceOn({ legalForce, inForceFrom, inForceUntil }: Publication, today: string): Publication['legalForce'] {
  if (legalForce === 'not-yet-in-force' && inForceFrom !== null && inForceFrom <= today) return 'in-force'
  const binding = legalForce === 'in-force' || legalForce === 'amended' || legalForce === 'partially-in-force'
  return binding && inForceUntil !== null && inForceUntil <= today ? 'lapsed' : legalForce
}
