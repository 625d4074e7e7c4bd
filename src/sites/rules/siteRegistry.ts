import { normalizeHost } from './host.ts'
import type { Site, SiteRegistry } from './site.ts'
import type { SiteProblem } from './siteProblem.ts'

/** Names of this machine: they stand for the city portal, so that `npm start` can be looked at without DNS. */
const LOCAL_HOSTS = ['localhost', '127.0.0.1', '[::1]']

const problemAt = (site: Site, field: string, reason: string): SiteProblem => ({
  file: `${site.slug}/site.json`,
  field,
  reason,
})

/**
 * All hosts a site answers on: those of its site.json, `<slug>.localhost`, and `<slug>.<baseDomain>` where a base
 * domain is set. The city portal also answers on the machine's own names and on the base domain itself.
 */
export function hostsOf(site: Site, baseDomain: string | null): string[] {
  const own = [...site.hosts, `${site.slug}.localhost`, ...(baseDomain ? [`${site.slug}.${baseDomain}`] : [])]
  return site.kind === 'cityPortal' ? [...own, ...LOCAL_HOSTS, ...(baseDomain ? [baseDomain] : [])] : own
}

function duplicates(sites: readonly Site[], field: string, valuesOf: (site: Site) => string[]): SiteProblem[] {
  const owners = new Map<string, Site>()
  return sites.flatMap((site) =>
    valuesOf(site).flatMap((value) => {
      const owner = owners.get(value)
      if (!owner) owners.set(value, site)
      return owner ? [problemAt(site, field, `“${value}”已由 ${owner.slug} 使用`)] : []
    }),
  )
}

/** What no single site.json can show: values used twice, and not exactly one city portal (M-001). */
export function registryProblems(sites: readonly Site[], baseDomain: string | null): SiteProblem[] {
  const portals = sites.filter((site) => site.kind === 'cityPortal')
  return [
    ...duplicates(sites, 'slug', (site) => [site.slug]),
    ...duplicates(sites, 'regionCode', (site) => [site.regionCode]),
    ...duplicates(sites, 'hosts', (site) => hostsOf(site, baseDomain)),
    ...portals.slice(1).map((site) => problemAt(site, 'kind', '只能有一个站点为 cityPortal')),
    ...(portals.length === 0
      ? [{ file: '*/site.json', field: 'kind', reason: '应有一个站点为 cityPortal，现在一个也没有' }]
      : []),
  ]
}

/**
 * The registry over sites that have no `registryProblems`. Sites come in the official order, which is the order of
 * their region codes (ZY-ID-05). Throws when there is no city portal.
 */
export function createSiteRegistry(sites: readonly Site[], baseDomain: string | null): SiteRegistry {
  const inOrder = [...sites].sort((a, b) => a.regionCode.localeCompare(b.regionCode))
  const cityPortal = inOrder.find((site) => site.kind === 'cityPortal')
  if (!cityPortal) throw new Error('a site registry needs a city portal')
  const bySlug = new Map(inOrder.map((site) => [site.slug, site]))
  const byHost = new Map(inOrder.flatMap((site) => hostsOf(site, baseDomain).map((host) => [host, site] as const)))
  return {
    sites: inOrder,
    cityPortal,
    bySlug: (slug) => bySlug.get(slug) ?? null,
    byHost: (header) => byHost.get(normalizeHost(header) ?? '') ?? null,
  }
}
