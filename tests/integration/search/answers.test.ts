import { afterAll, describe, expect, it } from 'vitest'
import { NO_CHOICE, type SearchAnswer } from '../../../src/search/index.ts'
import { indexedDocument } from '../../support/searchDocuments.ts'
import { searchOver, titlesOf } from '../../support/searchIndex.ts'

const policy = indexedDocument({
  identifier: '11110000DEM0000011/2026-90001',
  type: 'policyDocument',
  title: '关于优化居住证申领和签注服务的通知',
  body: '来京居住满半年的人，可以申领居住证，网上签注。',
  documentNumber: '示公发〔2026〕12号',
  legalForce: 'in-force',
})
const guide = indexedDocument({
  identifier: '11110000DEM0000011/2026-90002',
  type: 'guide',
  title: '居住证申领',
  body: '到居住地派出所申请居住证。',
  keywords: ['暂住证'],
  relations: [{ kind: 'basedOn', identifier: policy.identifier }],
  slots: [{ slot: 'materials', text: '1. 居民身份证原件；2. 近期一寸免冠照片' }],
})
const interpretation = indexedDocument({
  type: 'interpretation',
  title: '《关于优化居住证申领和签注服务的通知》政策解读',
  body: '对示公发〔2026〕12号的解读。',
  relations: [{ kind: 'interprets', identifier: policy.identifier }],
})
const faq = indexedDocument({ type: 'faq', title: '居住证忘了签注怎么办？', body: '补办签注后居住证恢复使用。' })
const repealed = indexedDocument({
  type: 'policyDocument',
  title: '居住证申领签注管理办法',
  body: '居住证申领签注。',
  documentNumber: '示公发〔2019〕3号',
  legalForce: 'repealed',
  year: 2019,
  firstPublishedAt: '2019-05-06T01:00:00.000Z',
})
const amended = ['2018', '2021'].map((year) =>
  indexedDocument({
    title: `夜间施工许可办法（${year}年）`,
    documentNumber: `示建发〔${year}〕7号`,
    legalForce: 'amended',
  }),
)
const amending = indexedDocument({
  title: '关于调整夜间施工管理有关事项的通知',
  body: '调整夜间施工许可。',
  relations: amended.map(({ identifier }) => ({ kind: 'amends', identifier })),
})
const posts = ['east', 'west', 'north'].map((site) =>
  indexedDocument({ title: '防汛值守安排', body: '汛期值守电话二十四小时畅通。', sites: [site], homeSite: site }),
)
const district = indexedDocument({
  title: '东城区防汛值守安排',
  body: '东城区汛期。',
  sites: ['east'],
  homeSite: 'east',
})
const attached = indexedDocument({
  title: '老楼加装电梯有关事项',
  body: '详见附件。',
  attachments: [
    { id: '1', url: '/files/attachments/a.pdf', filename: 'a.pdf', title: '补贴标准表', mimeType: '', size: 1 },
  ],
  attachmentTexts: ['曳引式电梯每台补助六十四万元'],
})
const traditional = indexedDocument({ title: '網際網路資訊服務辦事指引', body: '網際網路資訊服務備案。' })

const { ask, close, engine } = searchOver([
  ...[policy, guide, interpretation, faq, repealed, ...amended, amending, ...posts, district, attached, traditional],
])
afterAll(close)

const countOf = ({ facets }: SearchAnswer, name: keyof SearchAnswer['facets'], value: string) =>
  facets[name].find((one) => one.value === value)?.count

describe('what is found, and in which order', () => {
  it('finds a title first, from any site (M-071, JC-K-24)', async () => {
    for (const { title } of [policy, guide, faq, repealed, attached]) expect(titlesOf(await ask(title))[0]).toBe(title)
  })

  it('shows guide, policy, interpretation and answer of one thing as a scene (M-072)', async () => {
    const { scene } = await ask('居住证申领')
    expect(scene?.guide?.summary.title).toBe(guide.title)
    expect(scene?.policy?.summary.title).toBe(policy.title)
    expect(scene?.interpretation?.summary.title).toBe(interpretation.title)
    expect(scene?.answers.map(({ summary }) => summary.title)).toEqual([faq.title])
  })

  it('puts what was amended behind what amends it, unless its title or number was asked for (XX-POL-03)', async () => {
    const [older, old] = amended.map(({ title }) => title)
    const titles = titlesOf(await ask('夜间施工许可'))
    expect([titles[0], titles.slice(1).sort()]).toEqual([amending.title, [older, old]])
    expect(titlesOf(await ask('夜间施工许可办法（2018年）'))[0]).toBe(older)
    expect(titlesOf(await ask('示建发〔2021〕7号'))[0]).toBe(old)
  })

  it.each(['示公发〔2026〕12号', '示公发[2026]12号', '示公发(2026) 12', '示公發〔2026〕12號', '〔2026〕12号'])(
    'finds a document number written as %s, then what cites it',
    async (text) => {
      expect(titlesOf(await ask(text)).slice(0, 2)).toEqual([policy.title, interpretation.title])
    },
  )

  it('finds a number whose agency is written shorter or longer, and says nothing for one that is not there', async () => {
    expect(titlesOf(await ask('公发〔2026〕12号'))[0]).toBe(policy.title)
    expect(titlesOf(await ask('市示公发〔2026〕12号'))[0]).toBe(policy.title)
    expect((await ask('示公发〔2026〕13号')).total).toBe(0)
  })

  it('guesses when nothing is found: a slip may be a word itself (M-075)', async () => {
    const answer = await ask('局住证申领')
    expect(titlesOf(answer)[0]).toBe(guide.title)
    expect(answer.applied.rewritings).toContainEqual(expect.objectContaining({ kind: 'correction' }))
  })

  it('understands everyday words and says so (M-073)', async () => {
    const answer = await ask('暂住证')
    expect(titlesOf(answer)[0]).toBe(guide.title)
    expect(answer.applied.rewritings).toContainEqual(expect.objectContaining({ kind: 'synonym', from: '暂住证' }))
  })

  it.each(['jzz', 'juzhuzheng', '居往证', '居住zheng'])(
    'finds 居住证 for %s, and as typed when asked to (M-075)',
    async (text) => {
      expect(titlesOf(await ask(text))[0]).toBe(guide.title)
      const verbatim = await ask(text, { verbatim: true })
      expect(verbatim.applied.rewritings.filter(({ kind }) => kind === 'pinyin' || kind === 'correction')).toEqual([])
    },
  )

  it('finds mainland words in Traditional pages, and the other way round', async () => {
    expect(titlesOf(await ask('互联网信息'))).toContain(traditional.title)
    expect(titlesOf(await ask('居住證申領'))[0]).toBe(guide.title)
  })

  it('finds a phrase inside an attachment and names the attachment (M-080)', async () => {
    const { hits } = await ask('曳引式电梯')
    expect(hits[0]).toMatchObject({ summary: { title: attached.title }, attachment: '补贴标准表' })
    expect(hits[0]?.snippet.some(({ marked }) => marked)).toBe(true)
  })

  it('keeps repealed documents findable below those in force', async () => {
    const titles = titlesOf(await ask('居住证签注'))
    expect(titles.indexOf(repealed.title)).toBeGreaterThan(titles.indexOf(policy.title))
    expect(titlesOf(await ask('示公发〔2019〕3号'))).toEqual([repealed.title])
  })

  it('prefers the district that the asker names', async () => {
    expect(titlesOf(await ask('东城区 防汛值守'))[0]).toBe(district.title)
  })

  it('takes a phrase word for word and leaves out what is excluded', async () => {
    expect(titlesOf(await ask('"网上签注"'))).toEqual([policy.title])
    expect(titlesOf(await ask('居住证 -签注'))).toEqual([guide.title])
    expect(titlesOf(await ask('居住证', { without: '签注' }))).toEqual([guide.title])
  })
})

describe('facets (M-076)', () => {
  it('counts are what is found after choosing, re-posts counted once', async () => {
    const all = await ask('防汛值守')
    expect([all.total, all.hits[0]?.collapsed ?? 0, all.hits[1]?.collapsed ?? 0].sort()).toEqual([0, 2, 2])
    for (const name of ['type', 'site', 'issuer', 'year'] as const) {
      expect(all.facets[name].length).toBeGreaterThan(0)
      for (const { value, count } of all.facets[name]) {
        const chosen = await ask('防汛值守', { chosen: { ...NO_CHOICE, [name]: [value] } })
        expect([name, value, chosen.total]).toEqual([name, value, count])
      }
    }
  })

  it('a chosen facet goes on offering its other values', async () => {
    const chosen = await ask('居住证', { chosen: { ...NO_CHOICE, type: ['guide'] } })
    expect(chosen.hits.every(({ summary }) => summary.type === 'guide')).toBe(true)
    expect(countOf(chosen, 'type', 'policyDocument')).toBe(2)
    expect(countOf(chosen, 'validity', 'repealed')).toBeUndefined()
  })

  it('dates, site and order restrict as asked', async () => {
    expect(titlesOf(await ask('居住证', { publishedBefore: '2020-01-01T00:00:00Z' }))).toEqual([repealed.title])
    expect(titlesOf(await ask('防汛', { site: 'west', scope: 'site' }))).toEqual([posts[1]?.title])
    const byDate = (await ask('居住证', { sort: 'date' })).hits.map(({ summary }) => summary.firstPublishedAt)
    expect(byDate).toEqual([...byDate].sort().reverse())
  })
})

describe('answers and refusals', () => {
  it('quotes what a guide says, word for word, with its source', async () => {
    const { answer } = await ask('办居住证要带什么材料')
    expect(answer).toMatchObject({ slot: 'materials', quote: guide.slots[0]?.text, source: { title: guide.title } })
  })

  it.each(['天津居住证需要什么材料', '养狗证需要什么材料', 'asdfghjkl', '火星移民签证'])(
    'gives no card for %s',
    async (text) => {
      const { answer, scene } = await ask(text)
      expect([answer, scene]).toEqual([null, null])
    },
  )

  it.each([
    ...[
      '"',
      '""',
      '-',
      '- -',
      '*',
      'AND',
      'NEAR(',
      '{title} :',
      "'; drop table documents; --",
      '<script>alert(1)</script>',
    ],
    ...[
      '😀'.repeat(50),
      '\ud800',
      '居住证\udc00申领',
      'a\u0000b',
      '　',
      '居'.repeat(10_000),
      '(((((((',
      '标题:居住证^2',
    ],
  ])('answers %j without an error', async (text) => {
    const { hits, total } = await ask(text)
    expect(hits.length).toBeLessThanOrEqual(Math.max(20, total))
  })

  it('says that a long query was cut', async () => {
    const { applied } = await ask(`居住证${'申'.repeat(300)}`)
    expect(applied.rewritings).toContainEqual(expect.objectContaining({ kind: 'cut' }))
  })

  it('suggests whole terms by characters, pinyin and initials (M-074)', () => {
    for (const typed of ['居住', 'juzhu', 'jzz']) expect(engine.suggest(typed, 8)).toContain('居住证')
  })
})

describe('restrictions without words', () => {
  it('answer everything that meets them, newest first', async () => {
    const policies = await ask('', { sort: 'date', chosen: { ...NO_CHOICE, type: ['policyDocument'] } })
    expect(titlesOf(policies)).toEqual([policy.title, repealed.title])
    expect(policies.facets.year.map(({ value }) => value)).toEqual(['2026', '2019'])
  })

  it('but characters that say nothing find nothing', async () => {
    expect((await ask('？！')).total).toBe(0)
  })
})
