import type { ReaderFor } from '../library/index.ts'
import { labelOf } from '../library/index.ts'
import type { RenderPage } from '../publishing/index.ts'
import type { SearchPages } from '../search/index.ts'
import type { Site, SiteRegistry } from '../sites/index.ts'
import { siteKey } from './pages/dependencies.ts'
import { feedXml } from './pages/feed.ts'
import { homePage } from './pages/home.ts'
import { resourcePage } from './pages/resource.ts'
import { robotsTxt } from './pages/robots.ts'
import { policySearchHtml, searchHtml } from './pages/search.ts'
import { searchFeedXml } from './pages/searchFeed.ts'
import { sectionPage } from './pages/section.ts'
import { sitemapPartXml, sitemapXml } from './pages/sitemapXml.ts'
import { type MakePage, type PageSource, redirectTo } from './pages/source.ts'
import { accessibilityPage, reportIssuePage, sitemapPage } from './pages/statements.ts'
import { errorHtml, leavingHtml, notFoundHtml } from './pages/unstored.ts'
import type { AssetFile } from './templating/assets.ts'
import type { Presentation } from './templating/presentation.ts'
import type { LabelOf } from './views/context.ts'

export interface PageSettings {
  /** Demonstration mode: every page says so, none is to be indexed. */
  demonstration: boolean
  /** Scheme, host and port under which visitors reach a site, without a slash at the end. */
  originOf(site: Site): string
}

export interface PageDependencies {
  registry: SiteRegistry
  readerFor: ReaderFor
  presentations: ReadonlyMap<string, Presentation>
  settings: PageSettings
  labelOf?: LabelOf
  /** Where an address of before the platform lives now (M-004), site-relative; null: never heard of. */
  movedTo?: (siteSlug: string, path: string) => Promise<string | null>
}

/** All pages of all sites. The HTML answers are for pages that are made at every request and never stored. */
export interface Pages extends SearchPages {
  renderPage: RenderPage
  notFound(siteSlug: string): Promise<string>
  error(siteSlug: string, requestId: string | null): string
  /** Null when `to` may not be left for: answer 404. */
  leaving(siteSlug: string, to: string): Promise<string | null>
  /** A file under `/assets/`. */
  asset(siteSlug: string, path: string): AssetFile | null
}

const FIXED: Readonly<Record<string, MakePage>> = {
  '/': homePage,
  '/accessibility': accessibilityPage,
  '/sitemap': sitemapPage,
  '/report-issue': reportIssuePage,
  '/sitemap.xml': sitemapXml,
  '/feed.xml': feedXml,
  '/robots.txt': robotsTxt,
}

/** Asked in this order where the path is not a fixed one. */
const BY_PATTERN: readonly MakePage[] = [sitemapPartXml, sectionPage, resourcePage]

async function pageAt(source: PageSource, path: string) {
  const fixed = Object.hasOwn(FIXED, path) ? FIXED[path] : undefined
  if (fixed) return fixed(source, path)
  for (const makePage of BY_PATTERN) {
    const page = await makePage(source, path)
    if (page) return page
  }
  return null
}

function sourcesOf(dependencies: PageDependencies): (siteSlug: string) => PageSource {
  const { registry, presentations, readerFor, settings } = dependencies
  return (siteSlug) => {
    const site = registry.bySlug(siteSlug)
    const presentation = presentations.get(siteSlug)
    if (!site || !presentation) throw new Error(`There is no site ${siteSlug}`)
    const { engine, assets, motif } = presentation
    const context = { site, registry, ...settings, assets, motif, labelOf: dependencies.labelOf ?? labelOf }
    return { context, reader: readerFor(siteSlug), engine }
  }
}

/** Connects sites, library and templates: the one place that knows which page lives at which path. */
export function createPages(dependencies: PageDependencies): Pages {
  const sourceOf = sourcesOf(dependencies)
  const { movedTo, presentations } = dependencies
  return {
    async renderPage(siteSlug, path) {
      const page = await pageAt(sourceOf(siteSlug), path)
      if (page || !movedTo) return page
      const location = await movedTo(siteSlug, path)
      return location === null ? null : redirectTo(location, [siteKey(siteSlug)])
    },
    notFound: (siteSlug) => notFoundHtml(sourceOf(siteSlug)),
    error: (siteSlug, requestId) => errorHtml(sourceOf(siteSlug), requestId),
    leaving: (siteSlug, to) => leavingHtml(sourceOf(siteSlug), to),
    search: (siteSlug, content) => searchHtml(sourceOf(siteSlug), content),
    policySearch: (siteSlug, content) => policySearchHtml(sourceOf(siteSlug), content),
    searchFeed: (siteSlug, content) => searchFeedXml(sourceOf(siteSlug), content),
    asset: (siteSlug, path) => presentations.get(siteSlug)?.assets.files.get(path) ?? null,
  }
}
