import { formatInstant, type Withdrawal } from '../../library/index.ts'
import type { Section } from '../../sites/index.ts'
import type { SiteContext } from './context.ts'
import { reportIssueLink } from './footer.ts'
import type {
  AccessibilityStatementView,
  ErrorView,
  LeavingView,
  Link,
  NotFoundView,
  ReportIssueView,
  SitemapPageView,
  WithdrawnView,
} from './types.ts'

/** Where to go from a page that could not be shown. */
const waysOn = (sections: Section[]): Link[] => [
  { text: '返回首页', href: '/' },
  ...sections.filter(({ inNavigation }) => inNavigation).map(({ name, path }) => ({ text: name, href: path })),
  { text: '网站地图', href: '/sitemap' },
]

export const withdrawnView = (withdrawal: Withdrawal, sections: Section[]): WithdrawnView => ({
  title: withdrawal.title,
  withdrawnAt: formatInstant(withdrawal.withdrawnAt),
  reason: withdrawal.reason,
  links: waysOn(sections),
})

export const notFoundView = (sections: Section[]): NotFoundView => ({ links: waysOn(sections) })

export const errorView = (requestId: string | null, { site }: SiteContext): ErrorView => ({
  requestId,
  telephone: site.contact.telephone,
})

export const leavingView = (to: URL): LeavingView => ({
  to: to.href,
  host: to.host,
  back: { text: '留在本站，返回首页', href: '/' },
})

export const accessibilityView = ({ site }: SiteContext): AccessibilityStatementView => ({
  reviewedOn: null,
  telephone: site.contact.telephone,
  email: site.contact.email,
  address: site.contact.address,
  reportIssue: reportIssueLink(site),
})

export const reportIssueView = ({ site }: SiteContext): ReportIssueView => ({
  siteCode: site.siteCode,
  telephone: site.contact.telephone,
  email: site.contact.email,
  address: site.contact.address,
  postcode: site.contact.postcode,
  host: site.units.host,
})

export function sitemapView(sections: Section[], { registry, originOf }: SiteContext): SitemapPageView {
  return {
    sections: sections.map(({ name, path, description }) => ({ name, href: path, description })),
    pages: [
      { text: '首页', href: '/' },
      { text: '站内搜索', href: '/search' },
      { text: '我要找政策', href: '/search/policies' },
      { text: '无障碍声明', href: '/accessibility' },
      { text: '我为政府网站找错', href: '/report-issue' },
      { text: '最新发布订阅（Atom）', href: '/feed.xml' },
    ],
    sites: registry.sites.map((site) => ({ text: site.name, href: `${originOf(site)}/` })),
  }
}
