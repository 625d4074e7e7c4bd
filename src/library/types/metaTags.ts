import type { FieldPath } from './definition.ts'

/** A META tag of a content page (ZY-META-08 to 15) and the publication's field it is filled from. */
export interface MetaTag {
  name: string
  rule: string
  mandatory: boolean
  from: FieldPath
  /** `instant`: `YYYY-MM-DD HH:MM` in Beijing time; `list`: joined by `;`; `address`: made absolute. */
  format: 'text' | 'instant' | 'list' | 'address'
}

/** Tags of every content page, for all types; the site and column tags (ZY-META-01 to 07) belong to the sites. */
export const CONTENT_META_TAGS: readonly MetaTag[] = [
  { name: 'ArticleTitle', rule: 'ZY-META-08', mandatory: true, from: 'title', format: 'text' },
  { name: 'PubDate', rule: 'ZY-META-09', mandatory: true, from: 'firstPublishedAt', format: 'instant' },
  { name: 'ContentSource', rule: 'ZY-META-10', mandatory: true, from: 'source', format: 'text' },
  { name: 'Keywords', rule: 'ZY-META-11', mandatory: false, from: 'keywords', format: 'list' },
  { name: 'Author', rule: 'ZY-META-12', mandatory: false, from: 'publisher', format: 'text' },
  { name: 'Description', rule: 'ZY-META-13', mandatory: false, from: 'summary', format: 'text' },
  { name: 'Image', rule: 'ZY-META-14', mandatory: false, from: 'image.url', format: 'address' },
  { name: 'Url', rule: 'ZY-META-15', mandatory: false, from: 'path', format: 'address' },
]
