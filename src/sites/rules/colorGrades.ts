import { hexOf, type Oklch, oklchOf } from './color.ts'
import { contrastRatio } from './contrast.ts'

const WHITE = '#ffffff'

/** The lightest color of this hue that reaches `minimum` contrast against `background`. */
function darkenUntil(start: Oklch, background: string, minimum: number): string {
  let color = start
  while (color.lightness > 0.02 && contrastRatio(hexOf(color), background) < minimum) {
    color = { ...color, lightness: color.lightness - 0.005 }
  }
  return hexOf(color)
}

/**
 * The color tokens of a site, graded from its two chosen colors so that every pair of `COLOR_PAIRS` holds.
 * A brand color that is too light for text is darkened just far enough; a good one is kept as it is.
 */
export function gradeColors(brand: string, accent: string): Map<string, string> {
  const tone = oklchOf(brand)
  const state = oklchOf(accent)
  const tint = (lightness: number, chroma: number) =>
    hexOf({ lightness, chroma: Math.min(tone.chroma, chroma), hue: tone.hue })
  const gray = (lightness: number) => tint(lightness, 0.012)
  const brand100 = tint(0.94, 0.032)
  const accent100 = hexOf({ lightness: 0.95, chroma: Math.min(state.chroma, 0.035), hue: state.hue })
  const sunken = tint(0.975, 0.006)
  return new Map([
    ['--brand-700', darkenUntil({ ...tone, lightness: tone.lightness - 0.05 }, brand100, 7.05)],
    ['--brand-600', darkenUntil(tone, brand100, 4.6)],
    ['--brand-500', darkenUntil({ ...tone, lightness: Math.max(0.6, tone.lightness) }, brand100, 3.1)],
    ['--brand-100', brand100],
    ['--brand-50', tint(0.975, 0.014)],
    ['--accent-600', darkenUntil(state, accent100, 4.6)],
    ['--accent-100', accent100],
    ['--ink-900', gray(0.22)],
    ['--ink-700', gray(0.38)],
    ['--ink-500', darkenUntil({ ...tone, chroma: Math.min(tone.chroma, 0.012), lightness: 0.55 }, brand100, 4.6)],
    ['--line', gray(0.89)],
    ['--line-strong', darkenUntil({ ...tone, chroma: Math.min(tone.chroma, 0.012), lightness: 0.65 }, brand100, 3.1)],
    ['--surface', WHITE],
    ['--surface-sunken', sunken],
    ['--focus', darkenUntil(state, brand100, 4.6)],
  ])
}
