import { type Publication, RESOURCE_TYPES, type Withdrawal } from '../../src/library/index.ts'
import { loadSections, type Section, type Site, type SiteRegistry } from '../../src/sites/index.ts'
import type { FakeLibrary } from './fakeReader.ts'

/** A title that would do harm if it were printed unescaped anywhere: in text, attributes, JSON-LD or XML. */
export const HOSTILE_TITLE = '</script><script>alert(1)</script>"\' onload="x" {{layout}} &amp; <b>（示例）'

const CODE = (site: Site) => `1111${site.regionCode}DEM000001`

interface Issue {
  site: Site
  serial: number
}

const identifierOf = ({ site, serial }: Issue) => `${CODE(site)}/2026-${String(serial).padStart(5, '0')}`

/** A type's example as if the site's own office had published it. */
function issue(site: Site, example: Publication, serial: number, changes: Partial<Publication> = {}): Publication {
  const { pathSegment } = RESOURCE_TYPES[example.type]
  const target = (identifier: string) => identifierOf({ site, serial: Number(identifier.split('-').at(-1)) })
  return {
    ...example,
    identifier: identifierOf({ site, serial }),
    path: `/${pathSegment}/${site.slug}-office-2026-${serial}`,
    homeSite: site.slug,
    region: site.regionCode,
    title: `${site.name}：${example.title}`,
    organizationName: `${site.shortName}示例局`,
    relations: example.relations.map(({ kind, identifier }) => ({ kind, identifier: target(identifier) })),
    ...changes,
  }
}

const examples = Object.values(RESOURCE_TYPES).map(({ example }) => example)
const serialOf = ({ identifier }: Publication) => Number(identifier.split('-').at(-1))

/** Of each site: the six examples, a repealed policy with its successor, and a policy with a hostile title. */
function publicationsOf(site: Site): Publication[] {
  const { policyDocument } = RESOURCE_TYPES
  const old = identifierOf({ site, serial: 7 })
  return [
    ...examples.map((example) => issue(site, example, serialOf(example))),
    issue(site, policyDocument.example, 7, {
      title: `${site.name}：旧规范（示例）`,
      legalForce: 'repealed',
      inForceUntil: '2026-03-31',
      firstPublishedAt: '2020-01-02T03:04:00.000Z',
    }),
    issue(site, policyDocument.example, 8, {
      title: `${site.name}：新规范（示例）`,
      firstPublishedAt: '2026-02-02T03:04:00.000Z',
      relations: [{ kind: 'repeals', identifier: old }],
    }),
    issue(site, policyDocument.example, 9, {
      title: `${site.name}${HOSTILE_TITLE}`,
      firstPublishedAt: '2026-02-01T03:04:00.000Z',
    }),
  ]
}

const withdrawalOf = (site: Site): Withdrawal => ({
  identifier: identifierOf({ site, serial: 99 }),
  path: `/notices/${site.slug}-office-2026-99`,
  title: '关于示例事项的公示（示例）',
  withdrawnAt: '2026-05-13T00:00:00.000Z',
  reason: '公示期满',
})

/** A library for the given sites, with the sections they start with. */
export function exampleLibrary(registry: SiteRegistry, sitesFolder: string, slugs: string[]): FakeLibrary {
  const sites = registry.sites.filter(({ slug }) => slugs.includes(slug))
  const plans = loadSections(sitesFolder, registry)
  const sectionsOf = ({ slug }: Site): Section[] =>
    (plans.get(slug) ?? []).map((plan) => ({ ...plan, id: `${slug}/${plan.slug}` }))
  return {
    publications: sites.flatMap(publicationsOf),
    sections: new Map(sites.map((site) => [site.slug, sectionsOf(site)])),
    withdrawals: sites.map(withdrawalOf),
  }
}
