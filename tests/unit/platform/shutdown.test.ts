import { describe, expect, it, vi } from 'vitest'
import { silentLog } from '../../../src/platform/lineLog.ts'
import { createShutdown } from '../../../src/platform/shutdown.ts'

const setUp = (deadline?: number) => {
  const exit = vi.fn()
  return { exit, shutdown: createShutdown({ log: silentLog, exit, ...(deadline === undefined ? {} : { deadline }) }) }
}

describe('graceful stop (design section 6: SIGTERM drains and stops within 10 s)', () => {
  it('stops in reverse order of starting, one after the other', async () => {
    const { exit, shutdown } = setUp()
    const order: string[] = []
    shutdown.register('database', () => void order.push('database'))
    shutdown.register('web', async () => {
      await new Promise((resolve) => setImmediate(resolve))
      order.push('web')
    })
    await shutdown.begin('test')
    expect(order).toEqual(['web', 'database'])
    expect(exit).toHaveBeenCalledExactlyOnceWith(0)
  })

  it('goes on when a stopper fails, and exits with 1', async () => {
    const { exit, shutdown } = setUp()
    const database = vi.fn()
    shutdown.register('database', database)
    shutdown.register('web', () => Promise.reject(new Error('stuck')))
    await shutdown.begin('test')
    expect(database).toHaveBeenCalledOnce()
    expect(exit).toHaveBeenCalledExactlyOnceWith(1)
  })

  it('runs once however often it is asked, and says that it has begun', async () => {
    const { exit, shutdown } = setUp()
    expect(shutdown.begun).toBe(false)
    await Promise.all([shutdown.begin('one', 3), shutdown.begin('two')])
    expect(shutdown.begun).toBe(true)
    expect(exit).toHaveBeenCalledExactlyOnceWith(3)
  })

  it('forces the exit when a stopper hangs beyond the deadline', async () => {
    const { exit, shutdown } = setUp(1)
    shutdown.register('web', () => new Promise(() => {}))
    void shutdown.begin('test')
    await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(1))
  })
})
