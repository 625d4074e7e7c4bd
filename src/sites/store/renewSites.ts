import type { PayloadRequest } from 'payload'
import { fencedList } from '../../library/store/index.ts'

interface Row {
  id: string
  identifier: string
  homeSite: string
  sites: string
}

/** Brings the `sites` column of publications in line with the ledger after their placements changed. */
export async function renewSites(req: PayloadRequest, identifiers: readonly string[]): Promise<void> {
  if (identifiers.length === 0) return
  const using = await sitesUsing(req, identifiers)
  const changed = new Map<string, string[]>()
  for (const row of await livePublications(req, identifiers)) {
    const sites = fencedList(using.get(row.identifier) ?? [row.homeSite])
    if (sites !== row.sites) changed.set(sites, [...(changed.get(sites) ?? []), row.identifier])
  }
  for (const [sites, those] of changed) {
    const where = { identifier: { in: those } }
    await req.payload.db.updateMany({ collection: 'publications', where, data: { sites }, returning: false, req })
  }
}

async function livePublications(req: PayloadRequest, identifiers: readonly string[]): Promise<Row[]> {
  const found = await req.payload.db.find<Row>({
    collection: 'publications',
    where: { and: [{ identifier: { in: [...identifiers] } }, { withdrawnAt: { exists: false } }] },
    select: { identifier: true, homeSite: true, sites: true },
    limit: 0,
    pagination: false,
    req,
  })
  return found.docs
}

async function sitesUsing(req: PayloadRequest, identifiers: readonly string[]): Promise<Map<string, string[]>> {
  const found = await req.payload.db.find<{ id: string; identifier: string; site: string }>({
    collection: 'placements',
    where: { identifier: { in: [...identifiers] } },
    select: { identifier: true, site: true },
    sort: ['site'],
    limit: 0,
    pagination: false,
    req,
  })
  const using = new Map<string, Set<string>>()
  for (const { identifier, site } of found.docs) using.set(identifier, (using.get(identifier) ?? new Set()).add(site))
  return new Map([...using].map(([identifier, sites]) => [identifier, [...sites]]))
}
