import { load } from 'cheerio'
import { describe, expect, it } from 'vitest'
import { NO_TERMS } from '../../../src/search/index.ts'
import { HOSTILE_TITLE } from '../../support/exampleLibrary.ts'
import { examplePages } from '../../support/examplePages.ts'
import { emptyAnswer, exampleHit, fullAnswer } from '../../support/exampleSearch.ts'

const { pages } = examplePages()
const ORIGIN = 'http://tongzhou.localhost:3000'
const feedOf = (answer = fullAnswer, text = '公积金') =>
  pages.searchFeed('tongzhou', { terms: { ...NO_TERMS, text, chosen: { ...NO_TERMS.chosen, year: ['2026'] } }, answer })

describe('the feed of a search (M-081)', () => {
  const $ = load(feedOf(), { xml: true })

  it('says what it is of, in one address with its restrictions', () => {
    expect($('channel > title').text()).toBe('“公积金”的搜索结果-北京市通州区人民政府')
    expect($('channel > link').text()).toBe(`${ORIGIN}/search?q=${encodeURIComponent('公积金')}&year=2026`)
    expect($('channel > atom\\:link').attr('href')).toContain('/search/feed.xml?q=')
  })

  it('leads to the site that has the publication, with absolute addresses', () => {
    const links = $('item > link')
      .toArray()
      .map((node) => $(node).text())
    expect(links).toHaveLength(fullAnswer.hits.length)
    expect(links[0]).toBe(`${ORIGIN}/guides/example-office-2026-1`)
    expect(links.every((link) => URL.canParse(link))).toBe(true)
    expect($('item > pubDate').first().text()).toBe('Thu, 08 Oct 2026 02:00:00 GMT')
  })

  it('stays XML whatever titles and words hold', () => {
    const title = `${HOSTILE_TITLE} ]]>]]><x>`
    const hostile = feedOf({ ...fullAnswer, hits: [exampleHit(1, title)] }, HOSTILE_TITLE)
    const own = load(hostile, { xml: true })
    expect(own('item')).toHaveLength(1)
    expect(own('script, x, b')).toHaveLength(0)
    expect(own('item > title').text()).toContain('</script><script>alert(1)</script>')
    expect(own('channel > title').text()).toContain('onload="x"')
  })

  it('of nothing found is an empty feed', () => {
    expect(load(feedOf(emptyAnswer), { xml: true })('item')).toHaveLength(0)
  })
})
