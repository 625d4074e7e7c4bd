import { describe, expect, it } from 'vitest'
import { seeded } from '../../support/page-fakes.ts'
import { ask, HOME, serverPerTest, statusOfRaw } from '../../support/public-server.ts'

const web = serverPerTest()

describe('hostile targets', () => {
  const NASTY = ['..', '.', '%2e%2e', '%2E%2e%2f', '..%5c', '%00', '%', '%zz', '%c3%28', '%ff', '%ed%a0%80', '\\', '//']
  const NASTIER = [
    '%0d%0aX:y',
    '%2f',
    '%252e%252e',
    '\xe4\xb8\xad',
    'etc',
    'passwd',
    'a'.repeat(300),
    '<script>',
    '{',
    '%E4',
  ]
  const PARTS = [
    ...NASTY,
    ...NASTIER,
    '',
    'index.html.page.json',
    '.git',
    'touches.jsonl',
    '~',
    ';',
    '?',
    '#',
    '\x01',
    ' ',
  ]

  it('never get more than a refusal, whatever they are made of (seed 20261122)', async () => {
    web.library.set('one', '/', HOME)
    const random = seeded(20_261_122)
    const pick = () => PARTS[Math.floor(random() * PARTS.length)] ?? ''
    const statuses = new Set<number>()
    for (let n = 0; n < 400; n += 1) {
      const target = `/${Array.from({ length: 1 + Math.floor(random() * 5) }, pick).join(random() < 0.7 ? '/' : '')}`
      const status = await statusOfRaw(web.port, target)
      expect([200, 301, 400, 404, 405, 410], `${JSON.stringify(target)} answered ${status}`).toContain(status)
      statuses.add(status)
    }
    expect(statuses).toContain(400)
    expect(statuses).toContain(404)
    expect(web.log.lines.filter((line) => line.level === 'error')).toEqual([])
  })

  it.each([
    ['/%00', 400],
    ['/a/../b', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 400],
    ['/..%2f..%2fetc/passwd', 400],
    ['/a\\b', 400],
    ['/%E4%B8', 400],
    ['/%', 400],
    [`/${'a'.repeat(2_048)}`, 400],
    [`/${'%E9%95%BF'.repeat(100)}`, 404],
    ['//evil.example.com/', 404],
    ['/\\evil.example.com/', 400],
    ['http://evil.example.com/', 400],
    ['/admin', 404],
    ['/admin/login', 404],
    ['/api/users', 404],
    ['/%61pi/users', 404],
    ['/_next/x', 404],
    ['/assets/..%2f..%2fpackage.json', 400],
    ['/files/%2e%2e/secret', 400],
    ['/assets/%c0%ae', 400],
  ])('%s answers %i', async (target, status) => expect(await statusOfRaw(web.port, target)).toBe(status))

  it('with endless headers are cut off', async () => {
    const answer = ask(web.port, '/', { headers: { 'x-long': 'x'.repeat(90_000) } })
    expect((await answer).status).toBe(431)
  })
})
