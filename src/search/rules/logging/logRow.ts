import { dayOf } from '../../../library/index.ts'
import type { SearchLogEntry } from '../question.ts'
import { loggedQuery } from './loggedQuery.ts'

/** A line of the search log as it is stored. Absent values are null. */
export interface SearchLogRow {
  kind: 'search' | 'click'
  /** ISO 8601 UTC, cut to the hour: nothing to lay beside another log. */
  at: string
  /** Beijing day. */
  day: string
  site: string
  query: string
  total: number | null
  /** Server time, whole ms. */
  elapsed: number | null
  rewritten: boolean | null
  previous: string | null
  identifier: string | null
  position: number | null
}

const IDENTIFIER_LENGTH = 80

/** What is kept of a search or a click: no person, no minute, personal data masked. Null: nothing was asked. */
export function logRow(entry: SearchLogEntry): SearchLogRow | null {
  const query = loggedQuery(entry.query)
  if (query === '') return null
  const when = { kind: entry.kind, at: `${entry.at.toISOString().slice(0, 13)}:00:00.000Z`, day: dayOf(entry.at) }
  const none = { total: null, elapsed: null, rewritten: null, previous: null, identifier: null, position: null }
  if (entry.kind === 'click') {
    const { site, identifier, position } = entry
    return { ...none, ...when, site, query, identifier: identifier.slice(0, IDENTIFIER_LENGTH), position }
  }
  const { site, total, elapsed, rewritten } = entry
  return {
    ...none,
    ...when,
    site,
    query,
    total,
    elapsed: Math.round(elapsed),
    rewritten,
    previous: typedOver(entry, query),
  }
}

/** The same words again are no reformulation; neither is the next page. */
function typedOver({ previous }: { previous: string | null }, query: string): string | null {
  const before = previous === null ? '' : loggedQuery(previous)
  return before === '' || before.toLowerCase() === query.toLowerCase() ? null : before
}
