import type { Site } from '../../sites/index.ts'
import type { SiteContext } from './context.ts'

/** The site that owns a record shown here, or null when it is this site's own. */
export function ownerElsewhere(homeSite: string, { site, registry }: SiteContext): Site | null {
  return homeSite === site.slug ? null : registry.bySlug(homeSite)
}

/** 市级 for what the city portal owns, the district's name for what a district owns. */
export const originMark = (owner: Site): string => (owner.kind === 'cityPortal' ? '市级' : owner.shortName)

/** The one address search engines shall know: on the site that owns the record. */
export function canonicalAddress({ homeSite, path }: { homeSite: string; path: string }, context: SiteContext): string {
  return `${context.originOf(ownerElsewhere(homeSite, context) ?? context.site)}${path}`
}
