import type { ItemView, Link, ValidityMark } from '../../../../src/web/views/types.ts'

export const repealed: ValidityMark = { code: 'repealed', label: '废止', tone: 'ended' }
export const amended: ValidityMark = { code: 'amended', label: '已修改', tone: 'changed' }

const blank: ItemView = {
  title: '',
  href: '',
  date: '2026-11-20',
  dateTime: '2026-11-20',
  typeLabel: '政策文件',
  summary: null,
  documentNumber: null,
  source: '市人民政府办公厅',
  originMark: null,
  pinnedMark: null,
  validity: null,
  image: null,
}

export const policy: ItemView = {
  ...blank,
  title: '关于进一步优化营商环境促进中小微企业发展的若干措施（示例）',
  href: '/policies/sample-2026-00012',
  documentNumber: '京示例发〔2026〕12号',
  summary: '从降低用地用工成本、便利融资、减少重复检查三个方面提出十八条措施，自2027年1月1日起施行。',
}

export const interpretation: ItemView = {
  ...blank,
  title: '一图读懂：中小微企业能享受哪些新措施（示例）',
  href: '/interpretations/sample-2026-00031',
  typeLabel: '政策解读',
  summary: '哪些企业适用、能省多少钱、到哪里申请，用七个问题讲清楚。',
  source: '市发展和改革委员会',
}

export const oldPolicy: ItemView = {
  ...blank,
  title: '关于支持小型企业发展的若干意见（示例）',
  href: '/policies/sample-2019-00007',
  documentNumber: '京示例发〔2019〕7号',
  date: '2019-04-02',
  dateTime: '2019-04-02',
  validity: repealed,
}

const news = (title: string, day: string, more: Partial<ItemView> = {}): ItemView => ({
  ...blank,
  title,
  href: `/news/sample-${day}`,
  date: day,
  dateTime: day,
  typeLabel: '要闻',
  source: '市政府新闻办公室',
  ...more,
})

export const newsItems: ItemView[] = [
  news('全市推进“一刻钟便民生活圈”建设，今年新增一百二十个（示例）', '2026-11-21', { pinnedMark: '置顶' }),
  news('冬季供暖运行平稳，居民室温问题可拨打服务热线反映（示例）', '2026-11-20', { originMark: '市级' }),
  news('城市副中心新建三所学校明年秋季招生（示例）', '2026-11-19'),
  news('老旧小区加装电梯申请流程再简化，材料由九份减到四份（示例）', '2026-11-18'),
  news('公共图书馆延长夜间开放时间（示例）', '2026-11-16'),
]

export const notices: ItemView[] = [
  news('关于公开征求《城市道路停车管理办法（修订草案）》意见的公告（示例）', '2026-11-21', { typeLabel: '公告' }),
  news('2027年度城乡居民基本医疗保险集中参保缴费通告（示例）', '2026-11-20', { typeLabel: '通告' }),
  news('关于部分道路夜间施工的通告（示例）', '2026-11-18', { typeLabel: '通告' }),
  news('事业单位公开招聘工作人员公告（示例）', '2026-11-15', { typeLabel: '公告' }),
  news('公共租赁住房配租摇号结果公示（示例）', '2026-11-13', { typeLabel: '公示' }),
]

export const policies: ItemView[] = [
  policy,
  {
    ...policy,
    title: '关于规范养老机构收费管理的通知（示例）',
    href: '/policies/sample-2026-00011',
    documentNumber: '京示例民发〔2026〕31号',
    validity: amended,
  },
  oldPolicy,
]

export const guides: ItemView[] = [
  news('老年人优待卡申领（示例）', '2026-11-12', { href: '/guides/sample-2026-00005', typeLabel: '办事指南' }),
  news('居住证办理（示例）', '2026-11-10', { href: '/guides/sample-2026-00006', typeLabel: '办事指南' }),
  news('个体工商户设立登记（示例）', '2026-11-09', { href: '/guides/sample-2026-00007', typeLabel: '办事指南' }),
]

export const faqs: ItemView[] = [
  news('孩子上小学，学区是按户口还是按实际居住地划分？（示例）', '2026-11-17', { typeLabel: '问答' }),
  news('退休后医保缴费年限不够怎么办？（示例）', '2026-11-14', { typeLabel: '问答' }),
  news('租房能提取住房公积金吗？（示例）', '2026-11-11', { typeLabel: '问答' }),
]

export const reportIssue: Link = { text: '我为政府网站找错', href: '/report-issue?site_code=1100000000' }
