import bricks from '../../../../src/web/views/home-bricks.json' with { type: 'json' }
import type { HomeBrickView, HomeView } from '../../../../src/web/views/types.ts'
import { faqs, guides, interpretation, newsItems, notices, policies, policy, reportIssue } from './items.ts'

const none: HomeBrickView = {
  doors: null,
  newest: null,
  policy: null,
  services: null,
  interaction: null,
  districts: null,
  topics: null,
}

const DISTRICTS =
  '东城区 西城区 朝阳区 丰台区 石景山区 海淀区 门头沟区 房山区 通州区 顺义区 昌平区 大兴区 怀柔区 平谷区 密云区 延庆区'

export const home: HomeView = {
  greeting: '您好。查政策、办事项、提建议，从这里开始。',
  bricks: [
    {
      ...none,
      doors: { doors: bricks.doors.map(({ columnTypes, ...door }) => ({ ...door, href: `/${columnTypes[0]}` })) },
    },
    {
      ...none,
      newest: {
        columns: [
          { title: '要闻动态', more: { text: '更多要闻动态', href: '/news' }, items: newsItems },
          { title: '通知公告', more: { text: '更多通知公告', href: '/notices' }, items: notices },
        ],
      },
    },
    {
      ...none,
      policy: {
        pair: { policy, interpretation },
        columns: [
          { title: '政策文件', more: { text: '更多政策文件', href: '/policies' }, items: policies },
          { title: '政策解读', more: { text: '更多政策解读', href: '/interpretations' }, items: [interpretation] },
        ],
      },
    },
    {
      ...none,
      services: {
        lifeEvents: bricks.lifeEvents.map(({ search, ...event }) => ({
          ...event,
          href: `/search?q=${encodeURIComponent(search)}`,
        })),
        columns: [{ title: '办事指南', more: { text: '更多办事指南', href: '/guides' }, items: guides }],
      },
    },
    {
      ...none,
      interaction: {
        columns: [{ title: '常见问答', more: { text: '更多常见问答', href: '/faqs' }, items: faqs }],
        telephone: '010-12345',
        reportIssue,
      },
    },
    {
      ...none,
      districts: {
        title: '各区政府网站',
        links: DISTRICTS.split(' ').map((text, index) => ({
          text,
          href: `https://www.example${index}.gov.cn/`,
          current: index === 5,
        })),
      },
    },
    {
      ...none,
      topics: {
        links: [
          { title: '优化营商环境', description: '政策、办理和企业的话', href: '/topics-business', icon: 'notice' },
          { title: '接诉即办', description: '您的来电怎样办', href: '/topics-calls', icon: 'notice' },
          { title: '老旧小区改造', description: '进度、标准和申请', href: '/topics-renewal', icon: 'notice' },
        ],
      },
    },
  ],
}
