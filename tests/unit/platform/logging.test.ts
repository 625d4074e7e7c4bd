import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { requestId } from '../../../src/platform/logging.ts'

const idFor = (given: string | undefined): { id: string; told: unknown } => {
  const req = new IncomingMessage(new Socket())
  if (given !== undefined) req.headers['x-request-id'] = given
  const res = new ServerResponse(req)
  return { id: requestId(req, res), told: res.getHeader('X-Request-Id') }
}

describe('request ids', () => {
  it('keep what a proxy gave and tell the client', () => {
    expect(idFor('req-12345678')).toEqual({ id: 'req-12345678', told: 'req-12345678' })
  })

  it.each([undefined, 'x', 'evil\nline', 'a'.repeat(65)])('are made anew for %j', (given) => {
    const { id, told } = idFor(given)
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    expect(told).toBe(id)
  })
})
