import { channelsOf, linearOf } from './color.ts'

/** Relative luminance of `#rrggbb`, 0–1 (WCAG 2.2, "relative luminance"). */
export function luminanceOf(hex: string): number {
  const [red, green, blue] = channelsOf(hex)
  return 0.2126 * linearOf(red) + 0.7152 * linearOf(green) + 0.0722 * linearOf(blue)
}

/** Contrast ratio of two colors, 1–21, the order does not matter (A11Y-W-1.4.3, A11Y-W-1.4.11). */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Two tokens that meet on a page, and the least contrast between them. */
export interface ColorPair {
  foreground: string
  background: string
  minimum: number
}

const pairs = (foregrounds: string[], backgrounds: string[], minimum: number): ColorPair[] =>
  foregrounds.flatMap((foreground) => backgrounds.map((background) => ({ foreground, background, minimum })))

/**
 * Every pair the shared templates may use. Text 4.5:1 (A11Y-W-1.4.3), control boundaries and the focus ring 3:1
 * (A11Y-W-1.4.11), senior mode 7:1 (A11Y-W-1.4.6, visual-direction.md).
 */
export const COLOR_PAIRS: readonly ColorPair[] = [
  ...pairs(['--brand-600', '--brand-700'], ['--surface', '--surface-sunken', '--brand-50', '--brand-100'], 4.5),
  ...pairs(
    ['--ink-900', '--ink-700', '--ink-500'],
    ['--surface', '--surface-sunken', '--brand-50', '--brand-100'],
    4.5,
  ),
  ...pairs(['--accent-600'], ['--surface', '--surface-sunken', '--accent-100'], 4.5),
  ...pairs(['--ink-900', '--ink-700'], ['--accent-100'], 4.5),
  ...pairs(['--brand-500', '--line-strong'], ['--surface', '--surface-sunken', '--brand-50'], 3),
  ...pairs(['--focus'], ['--surface', '--surface-sunken', '--brand-50', '--brand-100'], 3),
  ...pairs(['--brand-700', '--ink-900'], ['--surface', '--surface-sunken', '--brand-50', '--brand-100'], 7),
]

/** A pair that a site's tokens do not satisfy. */
export interface ContrastFault extends ColorPair {
  /** The ratio found; null when one of the two tokens is missing. */
  ratio: number | null
}

/** All pairs of `COLOR_PAIRS` that the tokens (name → `#rrggbb`) fail; empty when every pair can be read. */
export function contrastFaults(tokens: ReadonlyMap<string, string>): ContrastFault[] {
  return COLOR_PAIRS.flatMap((pair) => {
    const foreground = tokens.get(pair.foreground)
    const background = tokens.get(pair.background)
    const ratio = foreground && background ? contrastRatio(foreground, background) : null
    return ratio !== null && ratio >= pair.minimum ? [] : [{ ...pair, ratio }]
  })
}

/** Custom properties with a `#rrggbb` value in a tokens.css text, later ones winning as in a browser. */
export function colorTokensOf(css: string): Map<string, string> {
  const uncommented = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const declarations = uncommented.matchAll(/(--[a-z0-9-]+)\s*:\s*(#[0-9a-f]{6})\s*;/gi)
  return new Map([...declarations].map(([, name, value]) => [name as string, (value as string).toLowerCase()]))
}
