import type { Payload } from 'payload'
import type { RelatedPublication } from '../../library/index.ts'
import type { PublicationRow } from './publicationRow.ts'

type LinkRow = { id: string; source: string; kind: string; target: string }

/** Relations of a publication read from both ends, as far as the other end is live on this site (M-057). */
export async function relatedOn(payload: Payload, site: string, identifier: string): Promise<RelatedPublication[]> {
  const links = await payload.db.find<LinkRow>({
    collection: 'publication-links',
    where: { or: [{ source: { equals: identifier } }, { target: { equals: identifier } }] },
    limit: 0,
    pagination: false,
  })
  const ends = links.docs.map(({ source, kind, target }) =>
    source === identifier
      ? ({ kind, other: target, direction: 'outgoing' } as const)
      : ({ kind, other: source, direction: 'incoming' } as const),
  )
  if (ends.length === 0) return []
  const found = await payload.db.find<PublicationRow>({
    collection: 'publications',
    where: {
      and: [
        { identifier: { in: ends.map((end) => end.other) } },
        { withdrawnAt: { exists: false } },
        { sites: { contains: `;${site};` } },
      ],
    },
    select: { identifier: true, summaryView: true },
    sort: ['-firstPublishedAt', 'identifier'],
    limit: 0,
    pagination: false,
  })
  return found.docs.flatMap((row) =>
    ends
      .filter((end) => end.other === row.identifier)
      .map(({ kind, direction }) => ({ ...row.summaryView, pinned: false, kind, direction })),
  )
}
