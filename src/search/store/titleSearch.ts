import type { Payload, Where } from 'payload'
import type { PublicationSummary } from '../../library/index.ts'
import type { SearchTitles } from '../rules/ports.ts'

type Row = { id: string; summaryView: Omit<PublicationSummary, 'pinned'> }

/** Every word must occur in the title or the document number, in any order. */
export function titleSearch(payload: Payload): SearchTitles {
  return async ({ text, site }, { page, perPage }) => {
    const words = text.split(/\s+/).filter(Boolean)
    const holds = (word: string): Where => ({
      or: [{ title: { contains: word } }, { documentNumber: { contains: word } }],
    })
    const found = await payload.db.find<Row>({
      collection: 'publications',
      where: { and: [{ withdrawnAt: { exists: false } }, { sites: { contains: `;${site};` } }, ...words.map(holds)] },
      select: { summaryView: true },
      sort: ['-firstPublishedAt', '-identifier'],
      page,
      limit: perPage,
      pagination: true,
    })
    const items = found.docs.map((row) => ({ ...row.summaryView, pinned: false }))
    return { items, total: found.totalDocs, page, pages: Math.max(1, found.totalPages) }
  }
}
