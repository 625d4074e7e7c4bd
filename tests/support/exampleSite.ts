import { labelOf } from '../../src/library/index.ts'
import type { Site, SiteRegistry } from '../../src/sites/index.ts'
import type { SiteContext } from '../../src/web/views/context.ts'

const site = (slug: string, kind: Site['kind'], shortName: string): Site => ({
  slug,
  kind,
  name: `${shortName}人民政府门户网站`,
  shortName,
  greeting: '您好。查政策、办事项、提建议，从这里开始。',
  regionCode: '110000',
  hosts: [`www.${slug}.gov.cn`],
  siteCode: '1100000000',
  icpNumber: '京ICP备11000000号',
  publicSecurityNumber: '京公网安备 11000000000000号',
  sampleFilings: true,
  units: { supervisor: '示例办公厅', host: '示例办公厅', operator: '示例局', responsiblePerson: '示例负责人' },
  contact: { telephone: '010-12345', address: '示例路 1 号', postcode: '100000', email: null },
  emblem: null,
  theme: { brand: '#17406d', accent: '#9a4b00', motif: 'motif.svg', motifAlt: '屋顶' },
  homeBricks: ['doors', 'newest', 'policy'],
  popularSearches: ['积分落户', '居住证办理'],
})

/** A city with a portal and one district that do not exist. */
export const EXAMPLE_SITES: readonly [Site, Site] = [
  site('example', 'cityPortal', '示例市'),
  site('other', 'districtSite', '另一区'),
]

const [portal] = EXAMPLE_SITES
const registry: SiteRegistry = {
  sites: EXAMPLE_SITES,
  bySlug: (slug) => EXAMPLE_SITES.find((one) => one.slug === slug) ?? null,
  byHost: (host) => EXAMPLE_SITES.find(({ hosts }) => hosts[0] === host) ?? null,
  cityPortal: portal,
}

/** What views know when they are made for the portal of that city. */
export const exampleContext: SiteContext = {
  site: portal,
  registry,
  originOf: ({ slug }) => `https://www.${slug}.gov.cn`,
  demonstration: true,
  assets: { stylesheet: '/assets/site.css', script: '/assets/site.js', favicon: '/assets/favicon.svg', emblem: null },
  motif: '<svg viewBox="0 0 96 48" aria-hidden="true"></svg>',
  labelOf,
}
