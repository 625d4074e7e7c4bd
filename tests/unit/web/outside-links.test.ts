import { describe, expect, test } from 'vitest'
import { guardedHref, guardLinks, webAddress } from '../../../src/web/views/outsideLinks.ts'
import { examplePages } from '../../support/examplePages.ts'
import { htmlFaults } from '../../support/htmlFaults.ts'

const isOwnHost = (host: string) => host === 'www.own.example'

describe('ZY-URL-03, M-045: leaving for a site that is not the government’s', () => {
  test.each([
    'https://www.gov.cn/zhengce/',
    'https://www.xicheng.gov.cn/a?b=c',
    'http://示例.政务/',
    'http://xn--fsq.xn--zfr164b/',
    'https://www.own.example/policy',
    '/policy/x',
    '#part-2',
    'mailto:a@example.gov.cn',
    'tel:12345',
  ])('%s is followed at once', (href) => {
    expect(guardedHref(href, isOwnHost)).toBe(href)
  })

  test.each([
    ['https://www.example.com/a?b=c&d=1', '/leaving?to=https%3A%2F%2Fwww.example.com%2Fa%3Fb%3Dc%26d%3D1'],
    ['//www.example.com/', '/leaving?to=https%3A%2F%2Fwww.example.com%2F'],
    ['https://gov.cn.example.com/', '/leaving?to=https%3A%2F%2Fgov.cn.example.com%2F'],
    ['https://fakegov.cn/', '/leaving?to=https%3A%2F%2Ffakegov.cn%2F'],
    ['HTTP://EXAMPLE.COM', '/leaving?to=http%3A%2F%2Fexample.com%2F'],
  ])('%s passes the notice', (href, guarded) => {
    expect(guardedHref(href, isOwnHost)).toBe(guarded)
  })

  test('links in a body are rewritten, their text and everything else is left alone', () => {
    const html =
      '<p>见<a class="x" href="https://www.example.com/?a=1&amp;b=2">网站</a>和<a href="/policy/1">文件</a>，href="https://x.com"。</p>'
    expect(guardLinks(html, isOwnHost)).toBe(
      '<p>见<a class="x" href="/leaving?to=https%3A%2F%2Fwww.example.com%2F%3Fa%3D1%26b%3D2">网站</a>和<a href="/policy/1">文件</a>，href="https://x.com"。</p>',
    )
  })
})

describe('/leaving', () => {
  const { pages } = examplePages()

  test('shows where to and lets the visitor decide', async () => {
    const html = (await pages.leaving('xicheng', 'https://www.example.com/a?b="><script>')) ?? ''
    expect(html).toContain('即将离开')
    expect(html).toContain('www.example.com')
    expect(html).not.toContain('"><script>')
    expect(html).not.toMatch(/http-equiv/i)
    expect(htmlFaults(html)).toEqual([])
  })

  test.each([
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    '//www.example.com',
    '/policy',
    'http://',
    'https://user:secret@example.com/',
    'file:///etc/passwd',
  ])('%j is not somewhere to go', async (to) => {
    expect(webAddress(to)).toBeNull()
    expect(await pages.leaving('xicheng', to)).toBeNull()
  })
})
