import type { Payload } from 'payload'
import type { Publication, Withdrawal } from '../../library/index.ts'
import { splitList } from '../../library/store/index.ts'
import type { Placement } from '../../sites/store/index.ts'
import type { CatalogueEntry } from '../rules/ports.ts'

/** What the catalogue reads of a row of `publications`. */
export interface CatalogueRow {
  id: string
  identifier: string
  sites: string
  withdrawnAt?: string | null
  snapshot: Publication | Withdrawal
}

/** The columns of a `CatalogueRow`. */
export const CATALOGUE_COLUMNS = { identifier: true, sites: true, withdrawnAt: true, snapshot: true } as const

type PlacementRow = Placement & { id: string }

/** Rows with the sections they are in, in their order. */
export async function toEntries(payload: Payload, rows: readonly CatalogueRow[]): Promise<CatalogueEntry[]> {
  const live = rows.filter((row) => !row.withdrawnAt).map((row) => row.identifier)
  const sections = await sectionsOf(payload, live)
  return rows.map(
    (row): CatalogueEntry =>
      row.withdrawnAt
        ? { kind: 'withdrawn', withdrawal: row.snapshot as Withdrawal }
        : {
            kind: 'live',
            publication: row.snapshot as Publication,
            sites: splitList(row.sites),
            sections: sections.get(row.identifier) ?? [],
          },
  )
}

async function sectionsOf(payload: Payload, identifiers: readonly string[]): Promise<Map<string, string[]>> {
  const sections = new Map<string, string[]>()
  if (identifiers.length === 0) return sections
  const found = await payload.db.find<PlacementRow>({
    collection: 'placements',
    where: { identifier: { in: [...identifiers] } },
    sort: ['site', 'section'],
    limit: 0,
    pagination: false,
  })
  for (const { identifier, site, section } of found.docs) {
    sections.set(identifier, [...(sections.get(identifier) ?? []), `${site}/${section}`])
  }
  return sections
}
