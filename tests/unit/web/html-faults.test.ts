import { describe, expect, test } from 'vitest'
import { htmlFaults } from '../../support/htmlFaults.ts'

const page = (body: string) => `<!doctype html><html lang="zh-CN"><body>${body}</body></html>`

describe('the HTML check itself', () => {
  test('lets a plain page pass', () => {
    expect(htmlFaults(page('<h1>标题</h1><h2 id="a">一</h2><a href="#a">一</a><img src="/x.png" alt="">'))).toEqual([])
  })

  test.each([
    ['', /0 h1/],
    ['<h1>a</h1><h1>b</h1>', /2 h1/],
    ['<h1>a</h1><h3>b</h3>', /skip a level/],
    ['<h1 id="a">a</h1><p id="a"></p>', /id twice/],
    ['<h1>a</h1><a href="#b">b</a>', /reference to nothing: b/],
    ['<h1 style="color:red">a</h1>', /attribute style/],
    ['<h1 onclick="x()">a</h1>', /attribute onclick/],
    ['<h1>a</h1><script>x()</script>', /inline script/],
    ['<h1>a</h1><img src="https://example.com/x.png" alt="">', /from elsewhere/],
    ['<h1>a</h1><img src="//example.com/x.png" alt="">', /from elsewhere/],
    ['<h1>a</h1>undefined', /left over/],
  ])('finds the fault in %s', (body, fault) => {
    expect(htmlFaults(page(body)).join('\n')).toMatch(fault)
  })
})
