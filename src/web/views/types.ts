/**
 * What templates receive. Plain objects, strings ready to print, absent = null, an empty list when there is nothing.
 *
 * A page template (`templates/pages/<name>.hbs`) is rendered with `{ layout, page }`; its output goes to the layout
 * (`templates/layouts/main.hbs`) as `{ layout, main }`, printed with `{{{main}}}`. Components receive what the caller
 * passes. Only four fields hold markup and want the triple stash: `main`, `layout.jsonLd`, `layout.site.motif` and
 * `page.body.html`; everything else is text and must be escaped.
 */
export interface PageContext<View> {
  layout: LayoutView
  page: View
}

export interface Link {
  text: string
  href: string
}

export interface NavigationLink extends Link {
  /** True on the section being read and on pages inside it (`aria-current`). */
  current: boolean
}

export interface Breadcrumb {
  text: string
  /** Null for the page itself, the last one. */
  href: string | null
}

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
  heading: { caption: string | null; text: string }
  canonical: string | null
  /** Content of `<meta name="robots">`, e.g. `noindex`; null: no tag. */
  robots: string | null
  metaTags: MetaTag[]
  /** JSON, safe inside `<script type="application/ld+json">`; print with the triple stash. */
  jsonLd: string | null
  assets: { stylesheet: string; script: string; favicon: string }
  feed: Link
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

/** A state of validity as words plus a tone for the colour: never colour alone. */
export interface ValidityMark {
  code: string
  label: string
  tone: 'valid' | 'changed' | 'ended' | 'pending'
}

/** One line of a list. */
export interface ItemView {
  title: string
  href: string
  /** `YYYY-MM-DD`, Beijing. */
  date: string
  /** For `<time datetime>`. */
  dateTime: string
  typeLabel: string
  summary: string | null
  documentNumber: string | null
  /** Who is named as the source. */
  source: string
  /** 市级 / 转载 when the record belongs to another site; null for the site's own. */
  originMark: string | null
  /** 置顶 (ZY-PUB-11) or null. */
  pinnedMark: string | null
  /** Only where the document is not simply in force (ZY-PUB-02); null otherwise. */
  validity: ValidityMark | null
  image: ImageView | null
}

export interface ImageView {
  src: string
  alt: string
  width: number
  height: number
}

/** A titled list with the way to all of it. */
export interface ColumnView {
  title: string
  more: Link
  items: ItemView[]
}

export interface DoorView {
  title: string
  description: string
  href: string
}

/** One brick of the home page: exactly one of the fields is not null. A brick with nothing to show is left out. */
export interface HomeBrickView {
  doors: { doors: DoorView[] } | null
  newest: { columns: ColumnView[] } | null
  policy: {
    /** The newest policy and its interpretation, as a pair. */
    pair: { policy: ItemView; interpretation: ItemView | null } | null
    columns: ColumnView[]
  } | null
  services: { columns: ColumnView[] } | null
  interaction: { columns: ColumnView[]; telephone: string; reportIssue: Link } | null
  districts: { title: string; links: NavigationLink[] } | null
  topics: { links: DoorView[] } | null
}

export interface HomeView {
  greeting: string
  bricks: HomeBrickView[]
}

export interface PaginationView {
  /** 第 2 页，共 8 页. */
  summary: string
  previous: Link | null
  next: Link | null
  /** `href` null: the current page (`current`) or a gap (`text` is …). */
  pages: { text: string; href: string | null; current: boolean }[]
}

export interface SectionView {
  name: string
  description: string
  items: ItemView[]
  /** Null when everything fits on one page. */
  pagination: PaginationView | null
  /** What to say instead of an empty list; null when there are items. */
  emptyText: string | null
}

/** A labelled value; `value` null is printed as an empty field (M-050: all ten, in order, even when empty). */
export interface FieldView {
  name: string
  label: string
  value: string | null
  /** For values that lead somewhere. */
  href: string | null
  /** The same as `value` when there are several; empty otherwise. */
  list: string[]
}

export interface TocEntry {
  text: string
  /** `#anchor`. */
  href: string
  level: number
}

export interface AttachmentView {
  title: string
  href: string
  /** e.g. `DOCX，1.2 MB`. */
  description: string
}

/** Related publications of one kind, e.g. 相关政策. */
export interface RelatedGroup {
  title: string
  items: ItemView[]
}

/** What every resource page has, whatever its type. */
export interface ResourceView {
  typeLabel: string
  title: string
  /** `YYYY-MM-DD HH:MM`, Beijing; equals META PubDate (ZY-DES-10). */
  publishedAt: string
  publishedAtIso: string
  /** The same form, when a correction came after the first publication. */
  updatedAt: string | null
  source: string
  sourceHref: string | null
  /** Set when the record belongs to another site: what to say, and the way to the original. */
  origin: { mark: string; text: string; href: string } | null
  summary: string | null
  keywords: string[]
  image: ImageView | null
  body: { html: string; contents: TocEntry[] }
  attachments: AttachmentView[]
  /** The type's own fields that a visitor reads, in the type's order; empty ones are left out. */
  facts: FieldView[]
  related: RelatedGroup[]
  /** 分享: the address to copy; no third party (M-044). */
  share: { title: string; url: string }
  reportIssue: Link
}

export interface LegalForceBand extends ValidityMark {
  /** One sentence: what the state means for the reader. */
  text: string
  /** The document that replaced it, when it was repealed by one this site uses. */
  successor: ItemView | null
}

export interface PolicyDocumentView extends ResourceView {
  documentNumber: string | null
  documentDate: string | null
  /** Ten fields (M-050). */
  header: FieldView[]
  legalForce: LegalForceBand | null
  interpretations: ItemView[]
}

export interface InterpretationView extends ResourceView {
  /** The policies it explains (JC-K-08). */
  policies: ItemView[]
}

export type NewsView = ResourceView
export type NoticeView = ResourceView
/** `facts` are the elements of the guide (M-061…): conditions, materials, steps, fee, time limit, place, telephone. */
export type GuideView = ResourceView
/** `title` is the question, `body` the answer. */
export type FaqView = ResourceView

/** 410: the page was withdrawn. */
export interface WithdrawnView {
  title: string
  withdrawnAt: string
  reason: string
  links: Link[]
}

export interface NotFoundView {
  links: Link[]
}

export interface ErrorView {
  /** To be told to whoever helps. */
  requestId: string | null
  telephone: string
}

/** The notice before an outside link (ZY-URL-03); `to` is an http(s) address, already checked. */
export interface LeavingView {
  to: string
  host: string
  back: Link
}

export interface AccessibilityStatementView {
  reviewedOn: string | null
  telephone: string
  email: string | null
  address: string
  reportIssue: Link
}

export interface SitemapPageView {
  sections: { name: string; href: string; description: string }[]
  pages: Link[]
  sites: Link[]
}

/** 我为政府网站找错: how to tell the site about a fault, without an account. */
export interface ReportIssueView {
  siteCode: string
  telephone: string
  email: string | null
  address: string
  postcode: string
  host: string
}

export interface SearchView {
  query: string
  /** e.g. 找到 12 条结果; null before anything was asked. */
  summary: string | null
  /** What was rewritten, said plainly. */
  notices: string[]
  facets: { label: string; options: (NavigationLink & { count: string })[] }[]
  hits: (ItemView & { snippet: { text: string; marked: boolean }[] })[]
  suggestions: Link[]
  emptyText: string | null
  pagination: PaginationView | null
}

/** Page template name → what it receives. */
export interface PageViews {
  home: HomeView
  section: SectionView
  policyDocument: PolicyDocumentView
  interpretation: InterpretationView
  news: NewsView
  notice: NoticeView
  guide: GuideView
  faq: FaqView
  withdrawn: WithdrawnView
  notFound: NotFoundView
  error: ErrorView
  leaving: LeavingView
  accessibility: AccessibilityStatementView
  sitemap: SitemapPageView
  reportIssue: ReportIssueView
  search: SearchView
}
