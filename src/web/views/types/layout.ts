import type { Breadcrumb, Link, NavigationLink } from './link.ts'

/** A `<meta name content>` of ZY-META-01…15, in that order; names keep the standard's case. */
export interface MetaTag {
  name: string
  content: string
}

/** The frame of every page, identical on all pages of a site but for heading, breadcrumb and META (ZY-DES-09). */
export interface LayoutView {
  language: string
  /** `{page title}-{site name}`; on home the site name alone. */
  title: string
  /** The one h1: caption (site and kind, so that nobody reads the wrong district's page) and text; both inside the h1. */
  /** `language` is set where the title is not in the page's own (WCAG 3.1.2). */
  heading: { caption: string | null; text: string; language: string | null }
  canonical: string | null
  /** Content of `<meta name="robots">`, e.g. `noindex`; null: no tag. */
  robots: string | null
  metaTags: MetaTag[]
  /** JSON, safe inside `<script type="application/ld+json">`; print with the triple stash. */
  jsonLd: string | null
  assets: { stylesheet: string; script: string; favicon: string }
  feed: Link
  /** RSS of what this page shows; null: none. */
  pageFeed: Link | null
  site: {
    name: string
    shortName: string
    greeting: string
    /** English main domain, shown in the header (ZY-DES-06). */
    domain: string
    /** Inline SVG markup, `aria-hidden` inside; print with the triple stash. */
    motif: string
    motifAlt: string
    /** The national emblem's standard file (ZY-DES-13); null while none is configured. */
    emblem: { src: string; alt: string } | null
  }
  /** The quiet line 演示系统，非政府网站; null outside demonstration mode. */
  demonstration: string | null
  /** Identity strip on top: one statement and the entries in focus order. */
  strip: { statement: string; links: Link[] }
  search: { action: string; query: string; popular: Link[] }
  navigation: NavigationLink[]
  /** Empty on home. */
  breadcrumb: Breadcrumb[]
  footer: FooterView
}

/** The seven items of ZY-DES-08 and the three units of M-010. */
export interface FooterView {
  /** 党政机关网站标识; `href` null while the site has no registration of its own. */
  badge: { text: string; href: string | null }
  /** 我为政府网站找错. */
  reportIssue: Link
  siteCode: string
  supervisor: string
  host: string
  operator: string
  telephone: string
  address: string
  postcode: string
  email: string | null
  icp: { text: string; href: string | null }
  publicSecurity: { text: string; href: string | null }
  siteMap: Link
  accessibility: Link
  /** 示例 beside the filing numbers while they are samples; null otherwise. */
  sampleMark: string | null
}
