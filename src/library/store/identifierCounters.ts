import type { CollectionConfig } from 'payload'

/** Last serial given per issuer and year (JY-IDX-04). Nobody reads or writes it through any door. */
export const identifierCounters: CollectionConfig = {
  slug: 'identifier-counters',
  timestamps: false,
  admin: { hidden: true },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'last', type: 'number', required: true, defaultValue: 0 },
  ],
}
