import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  COLOR_PAIRS,
  colorTokensOf,
  contrastFaults,
  contrastRatio,
  gradeColors,
  loadSiteRegistry,
  withGradedTokens,
} from '../../../src/sites/index.ts'

const { sites } = loadSiteRegistry('sites')
const cssOf = (slug: string) => readFileSync(`sites/${slug}/tokens.css`, 'utf8')
const AGREED = [
  ...['--brand-700', '--brand-600', '--brand-500', '--brand-100', '--brand-50', '--accent-600', '--accent-100'],
  ...['--ink-900', '--ink-700', '--ink-500', '--line', '--line-strong', '--surface', '--surface-sunken', '--focus'],
]
/** Grades that look right and cannot be read: a light brand, a gray on gray, a faint border. */
const UNREADABLE = `:root { --brand-600: #7fb2e5; --ink-500: #9a9a9a; --line-strong: #d0d0d0; }`

describe('the ratio of two colors (A11Y-W-1.4.3)', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('%s and %s: %d', (one, other, ratio) => expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2))

  it('a color in another notation is refused', () => expect(() => contrastRatio('red', '#ffffff')).toThrow('#rrggbb'))
})

describe.each(sites.map((site) => [site.slug, site] as const))('the colors of %s', (slug, site) => {
  const tokens = colorTokensOf(cssOf(slug))

  it('have every agreed name', () => expect([...tokens.keys()]).toEqual(expect.arrayContaining(AGREED)))

  it('can be read in every pair, senior mode included (A11Y-W-1.4.3, A11Y-W-1.4.6, A11Y-W-1.4.11)', () => {
    expect(contrastFaults(tokens)).toEqual([])
  })

  it('are those of site.json, in tokens and icon', () => {
    expect(tokens.get('--brand-600')).toBe(site.theme.brand)
    expect(tokens.get('--accent-600')).toBe(site.theme.accent)
    expect(readFileSync(`sites/${slug}/favicon.svg`, 'utf8')).toContain(`color="${site.theme.brand}"`)
  })

  it('are what scripts/grade-site-colors.ts makes of them', () => {
    expect(withGradedTokens(cssOf(slug), gradeColors(site.theme.brand, site.theme.accent))).toBe(cssOf(slug))
  })
})

describe('the check itself', () => {
  it('finds colors that cannot be read', () => {
    const spoiled = new Map([...colorTokensOf(cssOf('beijing')), ...colorTokensOf(UNREADABLE)])
    const faulty = new Set(contrastFaults(spoiled).map((fault) => fault.foreground))
    expect(faulty).toEqual(new Set(['--brand-600', '--ink-500', '--line-strong']))
  })

  it('counts a missing token as a fault of each of its pairs', () => {
    expect(contrastFaults(new Map())).toHaveLength(COLOR_PAIRS.length)
  })

  it('lets a later declaration win, as a browser does, and reads no comment', () => {
    const css = ':root { --focus: #111111; }\n/* --focus: #333333; */\n:root { --focus: #222222; }'
    expect(colorTokensOf(css).get('--focus')).toBe('#222222')
  })
})

describe('the grades of a brand color', () => {
  it('can be read for every hue, also when the chosen color is far too light', () => {
    for (const brand of ['#ffff00', '#00ff00', '#ff8fc0', '#7fb2e5', '#808080', '#ffffff', '#000000']) {
      expect(contrastFaults(gradeColors(brand, '#ffcc00')), brand).toEqual([])
    }
  })

  it('leave what the webmaster wrote below the block', () => {
    const once = withGradedTokens(':root { --radius: 14px; }', gradeColors('#234485', '#ac3225'))
    const twice = withGradedTokens(once, gradeColors('#9c1b1b', '#1a5b82'))
    expect(twice).toContain('--radius: 14px')
    expect(colorTokensOf(twice).get('--brand-600')).toBe('#9c1b1b')
    expect(twice.match(/--brand-600/g)).toHaveLength(1)
  })
})

describe('seventeen faces', () => {
  it('no two sites share a brand color', () => {
    expect(new Set(sites.map((site) => site.theme.brand)).size).toBe(17)
  })
})
