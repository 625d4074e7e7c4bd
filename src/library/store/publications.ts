import type { CollectionConfig } from 'payload'

const nobody = { create: () => false, read: () => false, update: () => false, delete: () => false }

/**
 * What the public side reads: one flat row a published resource. The columns are what lists and sections filter by;
 * `snapshot` is the whole `Publication`, or the `Withdrawal` once `withdrawnAt` is set.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  timestamps: false,
  admin: { hidden: true },
  access: nobody,
  fields: [
    { name: 'identifier', type: 'text', required: true, unique: true },
    { name: 'externalId', type: 'text', index: true },
    { name: 'path', type: 'text', required: true, unique: true },
    { name: 'type', type: 'text', required: true, index: true },
    { name: 'title', type: 'text', required: true },
    { name: 'topic', type: 'text', index: true },
    /** `;code;code;`, so that one code is found with `contains`. */
    { name: 'audience', type: 'text' },
    { name: 'organization', type: 'text', required: true, index: true },
    { name: 'region', type: 'text', required: true, index: true },
    { name: 'issuingBody', type: 'text', index: true },
    { name: 'documentNumber', type: 'text', index: true },
    { name: 'legalForce', type: 'text', index: true },
    { name: 'homeSite', type: 'text', required: true },
    /** `;site;site;`: every site that uses it, or used it when it was withdrawn. */
    { name: 'sites', type: 'text', required: true },
    /** `;pictures/a.webp;attachments/b.pdf;`: the uploads it shows; only these leave the house. */
    { name: 'files', type: 'text' },
    { name: 'firstPublishedAt', type: 'date', required: true, index: true },
    { name: 'publicUpdatedAt', type: 'date', required: true, index: true },
    { name: 'withdrawnAt', type: 'date', index: true },
    { name: 'summaryView', type: 'json', required: true },
    { name: 'snapshot', type: 'json', required: true },
  ],
}

/** Relations between published resources, one row each: read from both ends, stored once (M-057). */
export const publicationLinks: CollectionConfig = {
  slug: 'publication-links',
  timestamps: false,
  admin: { hidden: true },
  access: nobody,
  fields: [
    { name: 'source', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'target', type: 'text', required: true, index: true },
  ],
}
