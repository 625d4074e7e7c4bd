import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { assertPortFree, listen } from '../../../src/platform/ports.ts'

const servers: ReturnType<typeof createServer>[] = []
const server = () => {
  const made = createServer()
  servers.push(made)
  return made
}
afterEach(() => {
  for (const made of servers.splice(0)) made.close()
})
const anywhere = { name: 'PORT', port: 0, host: '127.0.0.1' } as const

describe('ports (issue 2, point 1: a taken port is one sentence)', () => {
  it('answers with the port it got', async () => {
    expect(await listen(server(), anywhere)).toBeGreaterThan(0)
  })

  it('refuses a taken port in one sentence that names the variable', async () => {
    const port = await listen(server(), anywhere)
    const refusal = await assertPortFree({ ...anywhere, name: 'CMS_PORT', port }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'port-taken', details: { port, name: 'CMS_PORT' } })
    expect(String(refusal)).toContain('CMS_PORT')
  })

  it('leaves a free port free', async () => {
    const port = await listen(server(), anywhere)
    await new Promise((resolve) => servers.pop()?.close(resolve))
    await assertPortFree({ ...anywhere, port })
    expect(await listen(server(), { ...anywhere, port })).toBe(port)
  })

  it('refuses an address that this machine does not have', async () => {
    const elsewhere = assertPortFree({ name: 'CMS_PORT', port: 0, host: '203.0.113.1' })
    await expect(elsewhere).rejects.toMatchObject({ code: 'port-forbidden' })
  })
})
