import type { CoreField, ElementObligation } from './definition.ts'

const mandatory = (rule: string): ElementObligation => ({ obligation: 'mandatory', rule })
const optional = (rule: string): ElementObligation => ({ obligation: 'optional', rule })
const absent = (rule: string): ElementObligation => ({ obligation: 'absent', rule })

/** Obligations of the core metadata as standards.md section 3.3 states them; a type overrides what differs for it. */
export const COMMON_CORE = {
  identifier: mandatory('JY-IDX-04'),
  externalId: optional('JY-LIB-06'),
  type: mandatory('JY-MD-12'),
  title: mandatory('JY-MD-03'),
  summary: { obligation: 'conditional', when: 'isLongRead', rule: 'JY-MD-05' },
  keywords: mandatory('JY-MD-07'),
  topic: mandatory('JY-MD-08'),
  genre: absent('JY-MD-09'),
  disclosureClass: optional('JY-MD-10'),
  audience: optional('JY-MD-11'),
  organization: mandatory('JY-MD-34'),
  issuingBody: absent('JY-MD-13'),
  coIssuers: absent('JY-MD-14'),
  publisher: mandatory('JY-MD-13'),
  documentNumber: absent('JY-MD-15'),
  documentDate: absent('JY-MD-16'),
  inForceFrom: absent('JY-MD-18'),
  inForceUntil: absent('JY-MD-19'),
  legalForce: absent('JY-MD-20'),
  source: mandatory('JY-MD-21'),
  sourceUrl: optional('JY-MD-21'),
  gazette: absent('JY-MD-23'),
  openness: mandatory('JY-MD-24'),
  language: mandatory('JY-MD-26'),
  region: mandatory('JY-MD-29'),
  body: mandatory('JY-MD-06'),
  image: optional('ZY-META-14'),
  attachments: optional('JY-MD-27'),
} as const satisfies Record<CoreField, ElementObligation>
