import type { LayoutView, PageViews } from '../../../../src/web/views/types.ts'
import { home } from './home.ts'
import { layout, layoutOf } from './layout.ts'
import * as resources from './resources.ts'
import { policySearch, search } from './search.ts'
import * as service from './service-pages.ts'

/** One page as a visitor may meet it: data for a page template, typed by its view model. */
export type PageExample = {
  [Name in keyof PageViews]: { template: Name; state: string; layout: LayoutView; page: PageViews[Name] }
}[keyof PageViews]

const policyWay: [string, string][] = [['政策文件', '/policies']]
const { name } = layout.site

export const pageExamples: PageExample[] = [
  { template: 'home', state: '全部模块', layout, page: home },
  { template: 'section', state: '第二页', layout: layoutOf(name, '政策文件'), page: service.section },
  { template: 'section', state: '空栏目', layout: layoutOf(name, '政策解读'), page: service.emptySection },
  {
    template: 'policy-document',
    state: '有效',
    layout: layoutOf(`${name} 政策文件`, resources.policyDocument.title, policyWay),
    page: resources.policyDocument,
  },
  {
    template: 'policy-document',
    state: '废止',
    layout: layoutOf(`${name} 政策文件`, resources.repealedPolicy.title, policyWay),
    page: resources.repealedPolicy,
  },
  {
    template: 'interpretation',
    state: '图解',
    layout: layoutOf(`${name} 政策解读`, resources.interpretationPage.title, [['政策解读', '/interpretations']]),
    page: resources.interpretationPage,
  },
  {
    template: 'news',
    state: '市级推送',
    layout: layoutOf(`${name} 要闻`, resources.news.title, [['要闻动态', '/news']]),
    page: resources.news,
  },
  {
    template: 'notice',
    state: '带附件',
    layout: layoutOf(`${name} 通知公告`, resources.notice.title, [['通知公告', '/notices']]),
    page: resources.notice,
  },
  {
    template: 'guide',
    state: '可网办',
    layout: layoutOf(`${name} 办事指南`, resources.guide.title, [['办事指南', '/guides']]),
    page: resources.guide,
  },
  {
    template: 'faq',
    state: '已答复',
    layout: layoutOf(`${name} 常见问答`, resources.faq.title, [['常见问答', '/faqs']]),
    page: resources.faq,
  },
  { template: 'withdrawn', state: '已撤下', layout: layoutOf(name, '内容已撤下'), page: service.withdrawn },
  { template: 'not-found', state: '没有页面', layout: layoutOf(name, '没有找到这个页面'), page: service.notFound },
  { template: 'error', state: '故障', layout: layoutOf(name, '页面暂时打不开'), page: service.error },
  { template: 'leaving', state: '站外', layout: layoutOf(name, '即将离开本站'), page: service.leaving },
  { template: 'accessibility', state: '声明', layout: layoutOf(name, '无障碍声明'), page: service.accessibility },
  { template: 'sitemap', state: '地图', layout: layoutOf(name, '网站地图'), page: service.sitemap },
  {
    template: 'report-issue',
    state: '找错',
    layout: layoutOf(name, '我为政府网站找错'),
    page: service.reportIssuePage,
  },
  ...Object.entries(search).map(([state, page]) => ({
    template: 'search' as const,
    state,
    layout: { ...layoutOf(name, '“租房提取公积金”的搜索结果'), pageFeed: page.feed },
    page,
  })),
  ...Object.entries(policySearch).map(([state, page]) => ({
    template: 'policy-search' as const,
    state,
    layout: { ...layoutOf(name, '我要找政策', [['站内搜索', '/search']]), pageFeed: page.feed },
    page,
  })),
]
