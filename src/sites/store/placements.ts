import type { CollectionConfig } from 'payload'

/** One publication in one section of one site: what a section shows, and the "used by" ledger (M-020). */
export const placements: CollectionConfig = {
  slug: 'placements',
  timestamps: false,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  indexes: [{ fields: ['site', 'section', 'identifier'], unique: true }],
  fields: [
    { name: 'site', type: 'text', required: true, index: true },
    { name: 'section', type: 'text', required: true, index: true },
    { name: 'identifier', type: 'text', required: true, index: true },
    /** See `pinRank`: sorted upwards, the pinned come first. */
    { name: 'rank', type: 'number', required: true },
    { name: 'firstPublishedAt', type: 'date', required: true, index: true },
  ],
}
