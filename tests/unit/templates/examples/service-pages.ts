import type {
  AccessibilityStatementView,
  ErrorView,
  LeavingView,
  NotFoundView,
  PaginationView,
  ReportIssueView,
  SectionView,
  SitemapPageView,
  WithdrawnView,
} from '../../../../src/web/views/types.ts'
import { newsItems, policies, reportIssue } from './items.ts'
import { layout } from './layout.ts'

const pagination: PaginationView = {
  summary: '第 2 页，共 8 页',
  previous: { text: '上一页', href: '/policies' },
  next: { text: '下一页', href: '/policies/page-3' },
  pages: [
    { text: '1', href: '/policies', current: false },
    { text: '2', href: null, current: true },
    { text: '3', href: '/policies/page-3', current: false },
    { text: '…', href: null, current: false },
    { text: '8', href: '/policies/page-8', current: false },
  ],
}

export const section: SectionView = {
  name: '政策文件',
  description: '市政府及各部门印发的规范性文件和其他政策文件，按发布时间排列。',
  items: [...newsItems.slice(0, 1), ...policies, ...newsItems.slice(1)],
  policySearch: { text: '我要找政策：按文号、机关、年份查', href: '/search/policies' },
  pagination,
  emptyText: null,
}

export const emptySection: SectionView = {
  name: '政策解读',
  description: '',
  items: [],
  policySearch: null,
  pagination: null,
  emptyText: '本栏目暂时没有内容。可以从首页查看最新发布，或者使用站内搜索。',
}

const links = layout.navigation

export const withdrawn: WithdrawnView = {
  title: '关于临时调整部分公交线路的通告（示例）',
  withdrawnAt: '2026-11-18 15:20',
  reason: '内容有误，已经另行发布更正后的通告。',
  links,
}
export const notFound: NotFoundView = { links }
export const error: ErrorView = { requestId: '8f2c-41d0', telephone: '010-12345' }
export const leaving: LeavingView = {
  to: 'https://www.example.org/services/apply?from=gov',
  host: 'www.example.org',
  back: { text: '留在本站，返回首页', href: '/' },
}
export const accessibility: AccessibilityStatementView = {
  reviewedOn: '2026-10-15',
  telephone: '010-12345',
  email: 'example@example.gov.cn',
  address: '示例市示例路 1 号',
  reportIssue,
}
export const sitemap: SitemapPageView = {
  sections: layout.navigation.slice(1).map(({ text, href }) => ({ name: text, href, description: `${text}栏目` })),
  pages: [{ text: '站内搜索', href: '/search' }, layout.footer.accessibility],
  sites: [{ text: '示例市人民政府门户网站', href: 'https://www.example.gov.cn/' }],
}
export const reportIssuePage: ReportIssueView = {
  siteCode: '1100000000',
  telephone: '010-12345',
  email: null,
  address: '示例市示例路 1 号',
  postcode: '100000',
  host: '示例市人民政府办公厅',
}
