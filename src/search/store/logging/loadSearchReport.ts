import type { Payload } from 'payload'
import { scopeOf } from '../../../identity/index.ts'
import { actorOf } from '../../../identity/store/index.ts'
import { addDays, dayOf } from '../../../library/index.ts'
import type { LoadedReport, ReportRequest } from '../../rules/desk/loadedReport.ts'
import { REPORTING } from '../../rules/desk/reporting.ts'
import { searchReport } from '../../rules/desk/searchReport.ts'
import { baseLexicon } from '../../rules/lexicon.ts'
import { type TermRow, toTerm } from '../collections/termRow.ts'
import { countSearches } from './countSearches.ts'

/** The search editor's report (M-079); null for a person without the right to it. A webmaster sees the own site's. */
export async function loadSearchReport(payload: Payload, request: ReportRequest): Promise<LoadedReport | null> {
  const actor = actorOf(request.user)
  const scope = actor && scopeOf(actor, 'searchReport', 'read')
  const isOfAllSites = scope === 'any'
  if (!actor || !(isOfAllSites || (scope === 'ownSite' && actor.site !== null))) return null
  const { periods } = REPORTING
  const days = periods.find((one) => String(one) === request.days) ?? periods[0] ?? 7
  const asked = typeof request.site === 'string' && request.site !== '' ? request.site : null
  const site = isOfAllSites ? asked : actor.site
  const until = dayOf(request.now)
  const period = { from: addDays(until, 1 - days), until }
  const tallies = await countSearches(payload, { ...period, site })
  return {
    report: searchReport(tallies, period, await knownLines(payload)),
    days,
    periods,
    site,
    mayChooseSite: isOfAllSites,
    mayDraft: scopeOf(actor, 'searchTerm', 'create') !== null,
  }
}

/** Lines of the files, and of the admin in whatever state: what was retired on purpose is not proposed again. */
async function knownLines(payload: Payload) {
  const found = await payload.db.find<TermRow & { id: string }>({
    collection: 'search-terms',
    where: { kind: { equals: 'thesaurus' } },
    limit: 0,
    pagination: false,
  })
  return [...baseLexicon().thesaurus, ...found.docs.map(toTerm)]
}
