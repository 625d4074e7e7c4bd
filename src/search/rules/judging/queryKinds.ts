/** What judged queries try, in the order they are reported in. `negative`: nothing here answers it. */
export const QUERY_KINDS = [
  'documentNumber',
  'citedNumber',
  'title',
  'intent',
  'noun',
  'detail',
  'colloquial',
  'pinyin',
  'initials',
  'mixed',
  'typo',
  'traditional',
  'entity',
  'place',
  'attachment',
  'phrase',
  'negative',
] as const
export type QueryKind = (typeof QUERY_KINDS)[number]
