import type { FieldView, GuideView, ImageView, ResourceView } from '../../../../src/web/views/types.ts'
import { faqs, guides, interpretation, newsItems, oldPolicy, policies, policy, reportIssue } from './items.ts'

const field = (label: string, value: string | null, more: Partial<FieldView> = {}): FieldView => ({
  name: label,
  label,
  value,
  href: null,
  list: [],
  table: null,
  ...more,
})

const image: ImageView = {
  src: 'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 16 9%22/%3E',
  alt: '居民在社区便民服务点办理业务',
  width: 1280,
  height: 720,
}

const plain: ResourceView = {
  typeLabel: '要闻',
  title: '全市推进“一刻钟便民生活圈”建设（示例）',
  publishedAt: '2026-11-20 09:30',
  publishedAtIso: '2026-11-20T01:30:00.000Z',
  updatedAt: null,
  source: '市政府新闻办公室',
  sourceHref: null,
  origin: null,
  header: [field('来源', '市政府新闻办公室'), field('发布日期', '2026-11-20')],
  documentNumber: null,
  documentDate: null,
  legalForce: null,
  interpretations: [],
  policies: [],
  summary: null,
  keywords: ['便民服务', '社区商业'],
  image: null,
  body: {
    html: '<p>今年以来，全市新建便民生活圈一百二十个，早餐、菜店、理发、维修等基本服务覆盖率达到百分之九十五。</p><h2 id="plan">下一步安排</h2><p>明年将重点补齐老旧小区短板，居民可以通过服务热线提出需求。</p><ul><li>优先补建菜店和早餐点；</li><li>为老年人保留现金付款和人工服务。</li></ul>',
    contents: [],
  },
  attachments: [],
  facts: [],
  related: [{ title: '相关内容', items: newsItems.slice(1, 4) }],
  share: {
    title: '全市推进“一刻钟便民生活圈”建设（示例）',
    url: 'https://www.example.gov.cn/news/sample-2026-00012',
    mailto: 'mailto:?subject=%E7%A4%BA%E4%BE%8B&body=https%3A%2F%2Fwww.example.gov.cn%2Fnews%2Fsample-2026-00012',
  },
  reportIssue,
}

export const news: ResourceView = {
  ...plain,
  image,
  origin: {
    mark: '市级',
    text: '本文由示例市人民政府门户网站发布。',
    href: 'https://www.example.gov.cn/news/sample-2026-00012',
  },
}

const paragraph =
  '<p>各区人民政府，市政府各委、办、局，各市属机构，要把支持中小微企业发展摆在突出位置，结合实际抓好落实，让政策易于知晓、直达企业，切实减轻企业负担。</p>'
const chapters: [string, string][] = [
  ['h1', '一、降低经营成本'],
  ['h2', '二、便利融资'],
  ['h3', '三、规范涉企检查'],
  ['h4', '四、组织实施'],
]

export const policyDocument: ResourceView = {
  ...plain,
  typeLabel: '政策文件',
  title: policy.title,
  documentNumber: policy.documentNumber,
  documentDate: '2026年11月16日',
  publishedAt: '2026-11-20 10:00',
  source: '市人民政府办公厅',
  header: [
    field('主题分类', '国民经济管理、国有资产监管/其他'),
    field('发文机构', '示例市人民政府'),
    field('联合发文单位', null),
    field('实施日期', '2027-01-01'),
    field('成文日期', '2026-11-16'),
    field('发文字号', policy.documentNumber),
    field('废止日期', null),
    field('发布日期', '2026-11-20'),
    field('有效性', '有效'),
    field('文件来源', '政府公报 2026年第40期（总第900期）'),
  ],
  legalForce: { code: 'in-force', label: '有效', tone: 'valid', text: '本文件现行有效。', successor: null },
  interpretations: [interpretation],
  summary: policy.summary,
  keywords: ['中小微企业', '营商环境', '融资'],
  body: {
    html: chapters
      .map(
        ([anchor, text]) =>
          `<h2 id="${anchor}">${text}</h2>${paragraph}<h3 id="${anchor}-1">（一）主要任务</h3>${paragraph}${paragraph}`,
      )
      .join('')
      .concat(
        '<table><thead><tr><th scope="col">措施</th><th scope="col">责任单位</th><th scope="col">完成时限</th></tr></thead><tbody><tr><td>房租减免</td><td>市国资委</td><td>2027年3月底</td></tr><tr><td>贷款贴息</td><td>市财政局</td><td>2027年6月底</td></tr></tbody></table>',
      ),
    contents: chapters.flatMap(([anchor, text]) => [
      { text, href: `#${anchor}`, level: 2 },
      { text: '（一）主要任务', href: `#${anchor}-1`, level: 3 },
    ]),
  },
  attachments: [{ title: '任务分工表', href: '/files/attachments/sample.docx', description: 'DOCX，1.2 MB' }],
  related: [
    { title: '废止的文件', items: [oldPolicy] },
    { title: '相关内容', items: guides.slice(2) },
  ],
}

export const repealedPolicy: ResourceView = {
  ...policyDocument,
  title: oldPolicy.title,
  interpretations: [],
  attachments: [],
  legalForce: {
    code: 'repealed',
    label: '废止',
    tone: 'ended',
    text: '本文件已于2027年1月1日废止，仅供查阅，不再作为办事依据。',
    successor: policy,
  },
}

export const interpretationPage: ResourceView = {
  ...plain,
  typeLabel: '政策解读',
  title: interpretation.title,
  policies: policies.slice(0, 1),
  summary: interpretation.summary,
  header: [field('解读形式', '文字问答'), field('解读单位', '市发展和改革委员会'), field('发布日期', '2026-11-20')],
  image,
  body: {
    ...plain.body,
    contents: [
      { text: '下一步安排', href: '#plan', level: 2 },
      { text: '怎样申请', href: '#plan', level: 2 },
    ],
  },
  related: [{ title: '相关内容', items: faqs }],
}

export const notice: ResourceView = {
  ...plain,
  typeLabel: '通知公告',
  title: '2027年度城乡居民基本医疗保险集中参保缴费通告（示例）',
  summary: '集中参保缴费期为2026年12月1日至2027年2月28日，可以网上、银行或者社区办理。',
  header: [field('类别', '通告'), field('发布机构', '市医疗保障局'), field('截止日期', '2027-02-28')],
  attachments: [{ title: '缴费标准一览表', href: '/files/attachments/fees.xlsx', description: 'XLSX，38 KB' }],
}

export const guide: GuideView = {
  ...plain,
  typeLabel: '办事指南',
  title: '老年人优待卡申领（示例）',
  summary: '年满六十五周岁的常住老年人申领优待卡，可以在便民服务点或者网上办理。',
  header: [
    field('实施机构', '市民政局'),
    field('办理深度', '全程网办'),
    field('法定办结时限', '20个工作日'),
    field('承诺办结时限', '6个工作日'),
    field('收费情况', '不收费'),
  ],
  facts: [
    field('办理地点', '户籍地或者居住地便民服务点一层综合窗口；公交1路、2路示例街站下车即到。'),
    field('办理时间', '工作日 9:00—12:00，13:30—17:00（法定节假日除外）'),
    field('联系电话', '010-00000000'),
    field('监督投诉电话', '12345'),
    field('缴费标准', null, {
      table: {
        columns: ['项目', '标准'],
        rows: [
          ['首次申领', '免费'],
          ['遗失补办', '免费'],
        ],
      },
    }),
  ],
  body: { html: '', contents: [] },
  legalBasis: ['《中华人民共和国老年人权益保障法》第五十二条、第五十三条'],
  conditions: ['年满六十五周岁', '具有本市户籍，或者持有有效的本市居住证'],
  materials: [
    { name: '居民身份证', form: '原件或电子证照', copies: '1', note: '能够通过电子证照库核验的免予提交' },
    { name: '近期一寸免冠照片', form: '电子照片', copies: null, note: null },
  ],
  steps: [
    { name: '申请', timeLimit: '即时', description: '到便民服务点或者在网上提交申请' },
    { name: '受理', timeLimit: '1个工作日', description: '核验身份和年龄' },
    { name: '制卡送达', timeLimit: '5个工作日', description: null },
  ],
  online: { text: '去办理', href: '/leaving?to=https%3A%2F%2Fwww.example.org%2F' },
  related: [{ title: '政策依据', items: policies.slice(0, 1) }],
}

export const faq: ResourceView = {
  ...plain,
  typeLabel: '常见问答',
  title: '孩子上小学，学区是按户口还是按实际居住地划分？（示例）',
  summary: '以户籍和实际居住地一致为优先，按区教育部门当年公布的办法执行。',
  header: [field('答复单位', '市教育委员会'), field('下次复核日期', '2027-05-31')],
}
