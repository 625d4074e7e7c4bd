import type { Site, SiteRegistry } from '../../../sites/index.ts'
import type { LiveEntry } from '../ports.ts'

/** Which sites there are, and under which scheme, host and port visitors reach them. */
export interface Addresses {
  registry: SiteRegistry
  originOf(site: Site): string
}

/** The site whose copy is canonical: the owner's, or the first that uses the resource where the owner's does not. */
export const canonicalSite = ({ publication, sites }: LiveEntry): string =>
  sites.includes(publication.homeSite) ? publication.homeSite : (sites[0] ?? publication.homeSite)

/** Scheme, host and port of a site. Throws for a site that the registry does not know. */
export const originOf = ({ registry, originOf: origin }: Addresses, slug: string): string => {
  const site = registry.bySlug(slug)
  if (!site) throw new Error(`There is no site ${slug}`)
  return origin(site)
}

/** Addresses within the site made whole, so that a text can be shown elsewhere. */
export const withWholeAddresses = (html: string, origin: string): string =>
  html.replace(/(\s(?:src|href)=")(?=\/(?!\/))/g, `$1${origin}`)
