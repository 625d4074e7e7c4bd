import { type CollectionBeforeChangeHook, type PayloadRequest, ValidationError } from 'payload'
import { termTitle } from '../../rules/desk/searchTerm.ts'
import { termProblems } from '../../rules/desk/termProblems.ts'
import { isDeskCommand } from '../desk/deskCommand.ts'
import { toTerm, toTermRow } from './termRow.ts'

/** A line with faulty words is refused at once, every reason named; kept is its tidy form. */
export const checkTerm: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (isDeskCommand(req)) return data
  const term = toTerm({ ...originalDoc, ...data })
  refuseFor(req, 'search-terms', { path: 'from', label: '词语' }, termProblems(term))
  return { ...data, ...toTermRow(term), title: termTitle(term) }
}

/** Throws what Payload shows beside a field. */
export function refuseFor(
  req: PayloadRequest,
  collection: string,
  field: { path: string; label: string },
  problems: readonly string[],
): void {
  if (problems.length === 0) return
  const errors = problems.map((message) => ({ ...field, message }))
  throw new ValidationError({ collection, errors, req }, req.t)
}
