import type { Publication } from '../../library/index.ts'
import { NO_TERMS, searchAddress } from '../../search/index.ts'
import type { Section } from '../../sites/index.ts'
import type { SiteContext } from './context.ts'
import { footerView } from './footer.ts'
import { metaTags } from './meta.ts'
import { safeJson } from './safeJson.ts'
import { breadcrumbData } from './structuredData.ts'
import type { Breadcrumb, LayoutView, Link, NavigationLink } from './types.ts'

/** What a page tells its frame. */
export interface Frame {
  path: string
  /** Null only on home. */
  title: string | null
  heading: Omit<LayoutView['heading'], 'language'> & { language?: string }
  /** All visible sections of the site. */
  sections: Section[]
  /** The column the page belongs to. */
  section: Section | null
  publication: Publication | null
  /** Without 首页; the last one is the page itself. */
  breadcrumb: Breadcrumb[]
  /** Absolute; null where the page shall not be found by its address (404, search, notices). */
  canonical: string | null
  /** Further nodes of the JSON-LD graph. */
  data: object[]
  searchQuery: string
  /** A feed of what this page shows, beside that of the site; null: none. */
  pageFeed: Link | null
}

const HOME = { text: '首页', href: '/' }

function navigation(sections: Section[], current: Section | null, path: string): NavigationLink[] {
  const channels = sections.filter(({ inNavigation }) => inNavigation)
  return [
    { ...HOME, current: path === '/' },
    ...channels.map(({ slug, name, path: href }) => ({ text: name, href, current: slug === current?.slug })),
  ]
}

function strip({ site, registry, originOf, demonstration }: SiteContext): LayoutView['strip'] {
  const portal = registry.cityPortal
  const links: Link[] = [
    { text: '无障碍声明', href: '/accessibility' },
    { text: '网站地图', href: '/sitemap' },
  ]
  if (portal.slug !== site.slug) links.push({ text: portal.shortName, href: `${originOf(portal)}/` })
  return { statement: demonstration ? `${site.name}（示例）` : `${site.name}官方网站`, links }
}

function siteView({ site, motif, assets: { emblem } }: SiteContext): LayoutView['site'] {
  const { name, shortName, greeting, theme } = site
  return {
    name,
    shortName,
    greeting,
    domain: site.hosts[0] ?? '',
    motif,
    motifAlt: theme.motifAlt,
    emblem: emblem === null ? null : { src: emblem, alt: '中华人民共和国国徽' },
  }
}

const popularSearches = (terms: string[]): Link[] =>
  terms.map((text) => ({ text, href: searchAddress(NO_TERMS, { text }) }))

function graph(frame: Frame, breadcrumb: Breadcrumb[], context: SiteContext): string | null {
  const way = breadcrumb.length > 0 ? [breadcrumbData(breadcrumb, frame.path, context)] : []
  const nodes = [...way, ...frame.data]
  return nodes.length > 0 ? safeJson({ '@context': 'https://schema.org', '@graph': nodes }) : null
}

/** The frame around a page. The site is named in title, heading and META: nobody reads the wrong district's page. */
export function layoutView(frame: Frame, context: SiteContext): LayoutView {
  const { site, demonstration } = context
  const breadcrumb = frame.breadcrumb.length > 0 ? [HOME, ...frame.breadcrumb] : []
  return {
    language: 'zh-CN',
    title: frame.title === null ? site.name : `${frame.title}-${site.name}`,
    heading: { language: null, ...frame.heading },
    canonical: frame.canonical,
    robots: demonstration || frame.canonical === null ? 'noindex' : null,
    metaTags: metaTags(context, frame.section, frame.publication),
    jsonLd: graph(frame, breadcrumb, context),
    assets: context.assets,
    feed: { text: `${site.name}最新发布`, href: '/feed.xml' },
    pageFeed: frame.pageFeed,
    site: siteView(context),
    demonstration: demonstration ? '演示系统，非政府网站' : null,
    strip: strip(context),
    search: { action: '/search', query: frame.searchQuery, popular: popularSearches(site.popularSearches) },
    navigation: navigation(frame.sections, frame.section, frame.path),
    breadcrumb,
    footer: footerView(site),
  }
}
