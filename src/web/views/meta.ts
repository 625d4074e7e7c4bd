import { CONTENT_META_TAGS, formatInstant, type Publication } from '../../library/index.ts'
import type { Section, Site } from '../../sites/index.ts'
import { addressOf, type SiteContext } from './context.ts'
import { fieldText, fieldValue } from './fieldValue.ts'
import { sourceOf } from './resource.ts'
import type { MetaTag } from './types.ts'

const SEPARATOR = ';'

const siteTags = (site: Site): MetaTag[] => [
  { name: 'SiteName', content: site.name },
  { name: 'SiteDomain', content: site.hosts[0] ?? '' },
  { name: 'SiteIDCode', content: site.siteCode },
]

const columnTags = (section: Section, { labelOf }: SiteContext): MetaTag[] => [
  { name: 'ColumnName', content: section.name },
  { name: 'ColumnDescription', content: section.description },
  { name: 'ColumnKeywords', content: section.keywords.join(SEPARATOR) },
  { name: 'ColumnType', content: labelOf('column-types', section.columnType) ?? section.columnType },
]

type TagRule = (typeof CONTENT_META_TAGS)[number]

function contentOf(rule: TagRule, publication: Publication, context: SiteContext): string | null {
  if (rule.from === 'source') return sourceOf(publication)
  const text = fieldText(publication, rule.from)
  if (text === null) return null
  if (rule.format === 'instant') return formatInstant(text)
  if (rule.format === 'address') return new URL(text, addressOf(context, '/')).href
  const value = fieldValue(publication, rule.from)
  return Array.isArray(value) ? value.join(SEPARATOR) : text
}

const contentTags = (publication: Publication, context: SiteContext): MetaTag[] =>
  CONTENT_META_TAGS.flatMap((rule) => {
    const content = contentOf(rule, publication, context)
    return content ? [{ name: rule.name, content }] : []
  })

/** ZY-META-01 to 15 in order: the site always, the column where there is one, the content on content pages. */
export function metaTags(context: SiteContext, section: Section | null, publication: Publication | null): MetaTag[] {
  return [
    ...siteTags(context.site),
    ...(section ? columnTags(section, context) : []),
    ...(publication ? contentTags(publication, context) : []),
  ]
}
