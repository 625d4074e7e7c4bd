import { expect, it } from 'vitest'
import { Gate, OverloadedError } from '../../../src/publishing/commands/gate.ts'
import { RefreshQueue } from '../../../src/publishing/jobs/refreshQueue.ts'
import { gate } from '../../support/page-fakes.ts'

it('takes home before sections before resources before deep pages, and each page once', async () => {
  const order: string[] = []
  const first = gate()
  const refresh = async (_site: string, path: string) => {
    order.push(path)
    await first.wait
  }
  const queue = new RefreshQueue({ refresh }, 1)
  for (const path of ['/begun', '/news/page-2', '/news/a-1', '/news', '/', '/news', '/'])
    queue.add({ site: 'one', path })
  first.open()
  await queue.idle()
  expect(order).toEqual(['/begun', '/', '/news', '/news/a-1', '/news/page-2'])
})

it('starts nothing after a stop', async () => {
  const order: string[] = []
  const first = gate()
  const refresh = async (_site: string, path: string) => {
    order.push(path)
    await first.wait
  }
  const queue = new RefreshQueue({ refresh }, 1)
  queue.add({ site: 'one', path: '/' })
  queue.add({ site: 'one', path: '/news' })
  const stopped = queue.stop()
  first.open()
  await stopped
  expect(order).toEqual(['/'])
})

it('refuses more waiting callers than allowed', async () => {
  const limits = new Gate({ atOnce: 1, waiting: 1 })
  const first = gate()
  const running = limits.run(() => first.wait)
  const waiting = limits.run(async () => 'second')
  await expect(limits.run(async () => 'third')).rejects.toThrow(OverloadedError)
  first.open()
  await running
  expect(await waiting).toBe('second')
  expect(await limits.run(async () => 'later')).toBe('later')
})
