import type { PublicationSummary } from '../../../library/index.ts'
import type { SiteContext } from '../context.ts'
import type { HitLink } from '../types.ts'

/** A publication that search found: its summary, and whether the site that asks uses it. */
export interface Found {
  summary: Omit<PublicationSummary, 'pinned'>
  onAskingSite: boolean
}

/** Where a result leads: to this site where it has it, else to the site that owns it, and the page says so. */
export function hitLink({ summary, onAskingSite }: Found, position: number, context: SiteContext): HitLink {
  const { identifier, title, path, homeSite } = summary
  const owner = onAskingSite ? null : context.registry.bySlug(homeSite)
  return {
    identifier,
    position,
    title,
    href: owner ? `${context.originOf(owner)}${path}` : path,
    elsewhere: owner && owner.slug !== context.site.slug ? owner.shortName : null,
  }
}
