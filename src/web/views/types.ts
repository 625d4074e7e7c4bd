import type { HomeView } from './types/home.ts'
import type { LayoutView } from './types/layout.ts'
import type { SectionView } from './types/list.ts'
import type {
  FaqView,
  GuideView,
  InterpretationView,
  NewsView,
  NoticeView,
  PolicyDocumentView,
} from './types/resource.ts'
import type { PolicySearchView, SearchView } from './types/search.ts'
import type {
  AccessibilityStatementView,
  ErrorView,
  LeavingView,
  NotFoundView,
  ReportIssueView,
  SitemapPageView,
  WithdrawnView,
} from './types/service.ts'

export * from './types/home.ts'
export * from './types/layout.ts'
export * from './types/link.ts'
export * from './types/list.ts'
export * from './types/resource.ts'
export * from './types/search.ts'
export * from './types/service.ts'

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

/** Page template (`templates/pages/<name>.hbs`) → what it receives as `page`. Resource pages: `template` of the type. */
export interface PageViews {
  home: HomeView
  section: SectionView
  'policy-document': PolicyDocumentView
  interpretation: InterpretationView
  news: NewsView
  notice: NoticeView
  guide: GuideView
  faq: FaqView
  withdrawn: WithdrawnView
  'not-found': NotFoundView
  error: ErrorView
  leaving: LeavingView
  accessibility: AccessibilityStatementView
  sitemap: SitemapPageView
  'report-issue': ReportIssueView
  search: SearchView
  'policy-search': PolicySearchView
}
