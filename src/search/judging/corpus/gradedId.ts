import type { IndexedDocument } from '../../rules/document.ts'

/** Ends the external id of a document that a district posts as its own. */
export const COPY_MARK = '-copy-'

/** The id that documents are graded by, for their identifiers: a copy is graded as the document it repeats. */
export const gradedIds = (documents: readonly IndexedDocument[]): ReadonlyMap<string, string> =>
  new Map(
    documents.flatMap(({ identifier, externalId }) =>
      externalId === null ? [] : [[identifier, externalId.split(COPY_MARK)[0] ?? externalId] as const],
    ),
  )
