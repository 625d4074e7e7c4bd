import { joinList, splitList } from '../../../library/store/index.ts'
import type { SearchTerm, TermKind } from '../../rules/desk/searchTerm.ts'

/** A line as Payload stores it: words as text, separated by semicolons. */
export interface TermRow {
  kind: TermKind
  from: string
  direction: string | null
  to: string | null
}

export const toTerm = (row: Partial<TermRow>): SearchTerm => ({
  kind: row.kind ?? 'thesaurus',
  from: splitList(row.from),
  direction: row.direction === '=' ? '=' : '>',
  to: row.kind === 'thesaurus' ? splitList(row.to) : [],
})

export const toTermRow = ({ kind, from, direction, to }: SearchTerm): TermRow => ({
  kind,
  from: joinList(from),
  direction: kind === 'thesaurus' ? direction : null,
  to: kind === 'thesaurus' ? joinList(to) : null,
})
