import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runImportCommand } from '../../../src/library/import/index.ts'
import { describeReport, exitCodeOf } from '../../../src/library/import/rules/importReport.ts'
import { systemClock } from '../../../src/platform/clock.ts'
import { fileWith, importing, linesFile, NOTICE } from './importing.ts'
import { MemoryTarget } from './memoryTarget.ts'

const NOTICES = [NOTICE, { ...NOTICE, externalId: 'old-2', title: '关于停水的通知' }]

describe('M-004 importing files', () => {
  it('counts and reports each line with its file', async () => {
    const { report } = await importing([await linesFile([NOTICE, '{broken', { type: 'notice' }])])
    expect(report).toMatchObject({ read: 3, created: 1, rejected: 2, updated: 0, unchanged: 0, published: 0 })
    expect(report.rejections).toMatchObject([
      { file: 'export.jsonl', line: 2 },
      { file: 'export.jsonl', line: 3 },
    ])
    expect(exitCodeOf(report)).toBe(1)
  })

  it('leaves the same line alone and updates a changed one', async () => {
    const target = new MemoryTarget()
    await importing([await linesFile(NOTICES)], {}, target)
    const second = await importing([await linesFile([NOTICE, { ...NOTICES[1], summary: '新的摘要' }])], {}, target)
    expect(second.report).toMatchObject({ read: 2, created: 0, updated: 1, unchanged: 1 })
    expect(target.stored.size).toBe(2)
  })

  it('does not count another order of keys as a change', async () => {
    const target = new MemoryTarget()
    await importing([await linesFile([NOTICE])], {}, target)
    const reversed = Object.fromEntries(Object.entries(NOTICE).reverse())
    expect((await importing([await linesFile([reversed])], {}, target)).report.unchanged).toBe(1)
  })

  it('publishes an unchanged draft, and a published one not again', async () => {
    const target = new MemoryTarget()
    const path = await linesFile([NOTICE])
    await importing([path], {}, target)
    expect((await importing([path], { publish: true }, target)).report).toMatchObject({ unchanged: 1, published: 1 })
    expect((await importing([path], { publish: true }, target)).report).toMatchObject({ unchanged: 1, published: 0 })
  })

  it('writes nothing in a dry run but says what it would do', async () => {
    const target = new MemoryTarget()
    const { report } = await importing([await linesFile(NOTICES)], { dryRun: true, publish: true }, target)
    expect(report).toMatchObject({ dryRun: true, created: 2, published: 0 })
    expect(target.stored.size).toBe(0)
  })

  it('gives site and organization only to lines that name none', async () => {
    const { target } = await importing([await linesFile([NOTICE, { ...NOTICE, externalId: 'b', site: null }])], {
      site: 'beijing',
      organization: '市政府办公厅',
    })
    const candidates = [...target.stored.values()].map(({ candidate }) => candidate)
    expect(candidates).toMatchObject([
      { site: 'haidian', organization: '市政府办公厅' },
      { site: 'beijing', organization: '市政府办公厅' },
    ])
  })

  it('goes on when one line cannot be written', async () => {
    const target = new MemoryTarget()
    target.failsOn = 'old-1'
    const { report } = await importing([await linesFile(NOTICES)], {}, target)
    expect(report).toMatchObject({
      created: 1,
      rejected: 1,
      rejections: [{ line: 1, reason: '未能写入：没有这个站点' }],
    })
  })

  it('reports why a resource could not be published, and takes it all the same', async () => {
    const target = new MemoryTarget()
    target.refusal = ['缺少主题分类', '缺少关键词']
    const { report } = await importing([await linesFile([NOTICE])], { publish: true }, target)
    expect(report).toMatchObject({ created: 1, rejected: 0, published: 0 })
    expect(report.findings.map(({ excerpt }) => excerpt)).toEqual(
      expect.arrayContaining(['未能发布：缺少主题分类', '未能发布：缺少关键词']),
    )
    expect(exitCodeOf(report)).toBe(0)
  })

  it('M-050 links documents that come after the one that cites them, before anything is published', async () => {
    const citing = { ...NOTICE, body: { text: '根据《停水办法》（某水发〔2020〕3号），今日停水。' } }
    const cited = { ...NOTICE, externalId: 'old-9', type: 'policyDocument', documentNumber: '某水发〔2020〕3号' }
    const { target } = await importing([await linesFile([citing, cited])], { publish: true })
    const stored = target.stored.get('old-1')
    expect(stored?.options.relations).toEqual([{ kind: 'basedOn', identifier: 'id-2' }])
    expect(target.log).toEqual(['upsert id-1', 'upsert id-2', 'relate id-1', 'publish id-1', 'publish id-2'])
  })

  it('publishes a key that comes twice only once', async () => {
    const path = await linesFile([NOTICE, { ...NOTICE, summary: '后一行' }])
    expect((await importing([path], { publish: true })).report).toMatchObject({ created: 1, updated: 1, published: 1 })
  })

  it('keeps the report when publishing fails altogether', async () => {
    const target = new MemoryTarget()
    target.publish = async () => {
      throw new Error('数据库连接中断')
    }
    const { report } = await importing([await linesFile([NOTICE])], { publish: true }, target)
    expect(report).toMatchObject({ created: 1, rejected: 0, published: 0 })
    expect(report.findings).toContainEqual(expect.objectContaining({ excerpt: '未能发布：数据库连接中断' }))
  })

  it('rejects a missing file and an unknown format, and reads the others', async () => {
    const good = await linesFile([NOTICE])
    const { report } = await importing(['no-such-file.txt', await fileWith('a.xyz', 'x'), good])
    expect(report).toMatchObject({ read: 3, created: 1, rejected: 2 })
    expect(report.rejections.map(({ reason }) => reason)).toEqual([
      '无法读取文件：文件不存在',
      '看不出文件格式，请用 --format 指明',
    ])
  })

  it('keeps the key of a text file when its text is corrected', async () => {
    const target = new MemoryTarget()
    const first = await fileWith('a.txt', '关于停水的通知\n今日停水。')
    const corrected = await fileWith('a.txt', '关于停水的通知\n明日停水。')
    const another = await fileWith('a.txt', '关于停电的通知\n今日停电。')
    const outcomes = []
    for (const path of [first, corrected, another]) outcomes.push((await importing([path], {}, target)).report)
    expect(outcomes).toMatchObject([{ created: 1 }, { updated: 1 }, { created: 1 }])
  })

  it('takes four hundred lines, the bad ones among them by number', async () => {
    const lines = Array.from({ length: 400 }, (_, index) =>
      index % 100 === 99 ? '{bad' : { ...NOTICE, externalId: `n${index}`, body: { text: '今日停水。' } },
    )
    const { report } = await importing([await linesFile(lines)], { dryRun: true })
    expect(report).toMatchObject({ read: 400, created: 396, rejected: 4 })
    expect(report.rejections.map(({ line }) => line)).toEqual([100, 200, 300, 400])
  })
})

describe('M-004 the command', () => {
  const collected = () => {
    const parts: string[] = []
    const write = (chunk: unknown, _: string, done: () => void) => {
      parts.push(String(chunk))
      done()
    }
    return { stream: new Writable({ write }), text: () => parts.join('') }
  }
  const command = async (...argv: string[]) => {
    const [out, err, target] = [collected(), collected(), new MemoryTarget()]
    let closed = 0
    const close = async () => {
      closed += 1
    }
    const openTarget = async () => ({ target, log: { warn: () => {} }, close })
    const surroundings = { openTarget, clock: systemClock, out: out.stream, err: err.stream }
    const exitCode = await runImportCommand(argv, surroundings)
    return { exitCode, out: out.text(), err: err.text(), target, closed }
  }

  it('prints one JSON object and answers 0 when every line was taken', async () => {
    const { exitCode, out, err, closed } = await command(
      await linesFile([NOTICE]),
      '--json',
      '--publish',
      '--operator',
      '李迁移',
    )
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ read: 1, created: 1, published: 1, rejections: [] })
    expect(err).toContain('已读完 1 个文件')
    expect(closed).toBe(1)
  })

  it('answers 1 when a line was rejected, and says which in Chinese', async () => {
    const { exitCode, out } = await command(await linesFile([NOTICE, '{bad']))
    expect(exitCode).toBe(1)
    expect(out).toContain('读取 2 条，新增 1，更新 0，未变 0，拒收 1')
    expect(out).toContain('export.jsonl:2 JSON 格式错误')
  })

  it('takes several rules to accept, and the file after them', async () => {
    const line = { ...NOTICE, body: { text: '联系人手机13800138000。' } }
    const { exitCode, out } = await command(
      '--publish',
      '--json',
      '--accept-findings',
      'SEC-PIPL-09',
      'M-107',
      await linesFile([line]),
    )
    expect(exitCode).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ published: 1, held: 0 })
  })

  it('passes format, site and type on', async () => {
    const { target } = await command(
      await fileWith('page.data', '关于停水的通知\n今日停水。'),
      '--format',
      'text',
      '--type',
      'notice',
      '--site',
      'xicheng',
    )
    expect(target.only).toMatchObject({ type: 'notice', site: 'xicheng', title: '关于停水的通知' })
  })

  it('shows at most twenty of a kind to people', () => {
    const findings = Array.from({ length: 25 }, (_, line) => ({ file: 'a', line, rule: 'JY-MD-07', excerpt: 'x' }))
    const counts = { read: 25, created: 25, updated: 0, unchanged: 0, rejected: 0, published: 0, held: 0 }
    const text = describeReport({ ...counts, dryRun: true, rejections: [], findings })
    expect(text).toContain('试运行（未写入任何内容）')
    expect(text).toContain('…… 其余 5 处见 --json 报告')
  })
})
