import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadSiteRegistry } from '../../../src/sites/index.ts'

const { sites } = loadSiteRegistry('sites')
const drawings = sites.flatMap(({ slug, theme }) => [
  { file: `sites/${slug}/${theme.motif}`, viewBox: '0 0 96 48' },
  { file: `sites/${slug}/favicon.svg`, viewBox: '0 0 32 32' },
])

describe.each(drawings)('$file', ({ file, viewBox }) => {
  const svg = readFileSync(file, 'utf8')

  it('is a small drawing of plain shapes: no text, script, style, link or picture', () => {
    const elements = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map((match) => match[1]))
    for (const element of elements) expect(['svg', 'g', 'path', 'rect']).toContain(element)
    expect(svg).not.toMatch(/\s(on\w+|style|href|xlink:href|class|id)=/)
    expect(statSync(file).size).toBeLessThanOrEqual(3072)
  })

  it('has one hand: the agreed frame, round ends, one stroke', () => {
    expect(svg).toContain(`viewBox="${viewBox}"`)
    expect(svg).toMatch(/stroke-linecap="round" stroke-linejoin="round"/)
    expect(new Set([...svg.matchAll(/stroke-width="([\d.]+)"/g)].map((match) => match[1])).size).toBe(1)
  })
})

describe('motifs', () => {
  it('take the color of the text around them', () => {
    for (const { slug, theme } of sites) {
      const svg = readFileSync(`sites/${slug}/${theme.motif}`, 'utf8')
      expect(svg, slug).toContain('stroke="currentColor"')
      expect(svg, slug).not.toMatch(/#[0-9a-f]{3,6}/i)
    }
  })

  it('are seventeen different drawings with different text alternatives', () => {
    expect(new Set(sites.map(({ slug, theme }) => readFileSync(`sites/${slug}/${theme.motif}`, 'utf8'))).size).toBe(17)
    expect(new Set(sites.map((site) => site.theme.motifAlt)).size).toBe(17)
  })
})
