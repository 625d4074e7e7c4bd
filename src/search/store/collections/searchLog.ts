import type { CollectionConfig } from 'payload'

/**
 * 检索记录: searches and clicks without people (SEC-PI, M-079). Written in batches by `createSearchLog`, counted for the
 * report, forgotten after `SEARCH_LOG_DAYS`; no door of Payload's leads to it.
 */
export const searchLog: CollectionConfig = {
  slug: 'search-log',
  timestamps: false,
  lockDocuments: false,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  fields: [
    { name: 'kind', type: 'text', required: true },
    /** Cut to the hour. */
    { name: 'at', type: 'date', required: true },
    /** Beijing day: what is counted by and forgotten by. */
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'site', type: 'text', required: true },
    { name: 'query', type: 'text', required: true },
    { name: 'total', type: 'number' },
    { name: 'elapsed', type: 'number' },
    { name: 'rewritten', type: 'checkbox' },
    { name: 'previous', type: 'text' },
    { name: 'identifier', type: 'text' },
    { name: 'position', type: 'number' },
  ],
}
