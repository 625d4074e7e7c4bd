import { describe, expect, it } from 'vitest'
import { createProgress } from '../../../src/platform/progress.ts'

function record(isTTY: boolean) {
  const written: string[] = []
  const clock = { now: 0 }
  const output = { isTTY, write: (text: string) => written.push(text) }
  return { written, clock, progress: createProgress({ label: '导入', total: 200 }, output, () => clock.now) }
}

describe('progress (design section 6: on a terminal, plain lines elsewhere)', () => {
  it('elsewhere: a plain line at most every 10 s', () => {
    const { written, clock, progress } = record(false)
    progress.report(1)
    clock.now = 9_999
    progress.report(50)
    clock.now = 10_000
    progress.report(100, '政策文件')
    progress.finish('导入完成：200 条。')
    expect(written).toEqual(['导入 1/200（0%）\n', '导入 100/200（50%） 政策文件\n', '导入完成：200 条。\n'])
  })

  it('on a terminal: one line redrawn, the summary stays', () => {
    const { written, clock, progress } = record(true)
    progress.report(1)
    clock.now = 100
    progress.report(2)
    progress.finish('完成')
    expect(written).toEqual(['\r\x1b[K导入 1/200（0%）', '\r\x1b[K导入 2/200（1%）', '\r\x1b[K完成\n'])
  })
})
