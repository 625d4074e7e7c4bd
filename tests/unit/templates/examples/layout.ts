import type { LayoutView } from '../../../../src/web/views/types.ts'
import { reportIssue } from './items.ts'

const motif =
  '<svg viewBox="0 0 96 48" fill="none" stroke="currentColor" stroke-width="1.75" aria-hidden="true"><path d="M6 42h84M18 42V24h60v18M12 24l36-16 36 16z"/></svg>'

/** The frame of a site that does not exist; pages change `heading`, `breadcrumb` and `navigation` only. */
export const layout: LayoutView = {
  language: 'zh-CN',
  title: '示例市人民政府门户网站',
  heading: { caption: null, text: '示例市人民政府门户网站', language: null },
  canonical: 'https://www.example.gov.cn/',
  robots: 'noindex',
  metaTags: [
    { name: 'SiteName', content: '示例市人民政府门户网站' },
    { name: 'SiteDomain', content: 'www.example.gov.cn' },
    { name: 'SiteIDCode', content: '1100000000' },
  ],
  jsonLd: '{"@context":"https://schema.org","@graph":[]}',
  assets: { stylesheet: '/assets/site.css', script: '/assets/site.js', favicon: '/assets/favicon.svg' },
  feed: { text: '最新发布订阅', href: '/feed.xml' },
  pageFeed: null,
  site: {
    name: '示例市人民政府门户网站',
    shortName: '示例市',
    greeting: '您好。查政策、办事项、提建议，从这里开始。',
    domain: 'www.example.gov.cn',
    motif,
    motifAlt: '屋顶',
    emblem: null,
  },
  demonstration: '演示系统，非政府网站',
  strip: {
    statement: '示例市人民政府门户网站（示例）',
    links: [
      { text: '无障碍声明', href: '/accessibility' },
      { text: '网站地图', href: '/sitemap' },
    ],
  },
  search: {
    action: '/search',
    query: '',
    popular: ['积分落户', '公租房申请', '居住证办理', '社保转移', '失业金申领'].map((text) => ({
      text,
      href: `/search?q=${encodeURIComponent(text)}`,
    })),
  },
  navigation: [
    { text: '首页', href: '/', current: true },
    { text: '要闻动态', href: '/news', current: false },
    { text: '通知公告', href: '/notices', current: false },
    { text: '政策文件', href: '/policies', current: false },
    { text: '政策解读', href: '/interpretations', current: false },
    { text: '办事指南', href: '/guides', current: false },
    { text: '常见问答', href: '/faqs', current: false },
  ],
  breadcrumb: [],
  footer: {
    badge: { text: '党政机关网站标识', href: null },
    reportIssue,
    siteCode: '1100000000',
    supervisor: '示例市人民政府办公厅',
    host: '示例市人民政府办公厅',
    operator: '示例市政务服务和数据管理局',
    telephone: '010-12345',
    address: '示例市示例路 1 号',
    postcode: '100000',
    email: 'example@example.gov.cn',
    icp: { text: '京ICP备11000000号', href: 'https://beian.miit.gov.cn/' },
    publicSecurity: { text: '京公网安备 11000000000000号', href: 'https://beian.mps.gov.cn/' },
    siteMap: { text: '网站地图', href: '/sitemap' },
    accessibility: { text: '无障碍声明', href: '/accessibility' },
    sampleMark: '示例',
  },
}

/** The frame of a page below `section`. */
export function layoutOf(caption: string | null, text: string, way: [string, string][] = []): LayoutView {
  const breadcrumb = [
    { text: '首页', href: '/' },
    ...way.map(([name, href]) => ({ text: name, href })),
    { text, href: null },
  ]
  const navigation = layout.navigation.map((link) => ({ ...link, current: link.href === way[0]?.[1] }))
  return {
    ...layout,
    title: `${text}-${layout.site.name}`,
    heading: { caption, text, language: null },
    breadcrumb,
    navigation,
  }
}
