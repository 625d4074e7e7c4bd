import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { gate } from '../../support/page-fakes.ts'
import { type Answer, ask, HOME, serverPerTest, startPublicServer } from '../../support/public-server.ts'

const web = serverPerTest()

describe('health', () => {
  it('answers on any host', async () => {
    const alive = await ask(web.port, '/healthz', { host: '10.0.0.1' })
    const ready = await ask(web.port, '/readyz', { host: '10.0.0.1' })
    expect([alive.status, ready.status]).toEqual([200, 200])
    expect(JSON.parse(ready.body.toString())).toEqual({ status: 'ok', parts: { database: 'ok', pageStore: 'ok' } })
  })

  it('names the part that is down, without its error', async () => {
    const checks = { database: () => Promise.reject(new Error('password wrong')), pageStore: async () => {} }
    const down = await startPublicServer({ checks })
    const ready = await ask(down.port, '/readyz')
    expect([ready.status, JSON.parse(ready.body.toString())]).toEqual([
      503,
      { status: 'unavailable', parts: { database: 'unavailable', pageStore: 'ok' } },
    ])
    await down.stop()
  })
})

describe('stopping', () => {
  it('lets a request under way finish, closes idle connections and takes no new ones', async () => {
    const held = gate()
    web.library.set('one', '/', HOME)
    web.library.hold = held.wait
    const agent = new Agent({ keepAlive: true })
    const slow = new Promise<Answer['status']>((resolve, reject) => {
      const req = request({ port: web.port, host: '127.0.0.1', path: '/', headers: { host: 'one.localhost' }, agent })
      req.once('response', (res) => {
        res.resume()
        res.once('end', () => resolve(res.statusCode ?? 0))
      })
      req.once('error', reject)
      req.end()
    })
    while (web.library.rendered.length === 0) await pause(1)
    const closed = web.server.close(5_000)
    await expect(ask(web.port, '/')).rejects.toThrow()
    held.open()
    expect(await slow).toBe(200)
    await closed
    agent.destroy()
  })

  it('cuts what does not end', async () => {
    const socket = connect(web.port, '127.0.0.1')
    socket.on('error', () => {})
    const cut = new Promise((resolve) => socket.once('close', resolve))
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('GET / HTTP/1.1\r\nHost: one.localhost\r\n')
    await pause(20)
    await web.server.close(50)
    await cut
  })
})
