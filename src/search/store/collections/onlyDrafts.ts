import type { Access } from 'payload'

/** Narrows a right to rows that are drafts: what is live or retired moves by steps alone. */
export const onlyDrafts =
  (access: Access): Access =>
  async (args) => {
    const rows = await access(args)
    if (rows === false) return false
    const drafts = { state: { equals: 'draft' } }
    return rows === true ? drafts : { and: [rows, drafts] }
  }
