/** Longest offset, in pixels or units near it, that still leaves something on the screen. */
const OFF_SCREEN = -900
const HIDING: readonly [string, RegExp][] = [
  ['display', /^none/],
  ['visibility', /^(?:hidden|collapse)/],
  ['opacity', /^(?:0+(?:\.0+)?|\.0+)%?$/],
  ['font-size', /^0+(?:\.0+)?[a-z%]*$|^(?:0?\.\d+|1(?:\.\d+)?)px$/],
  ['clip', /^rect\(\s*0/],
  ['clip-path', /^inset\(\s*(?:50|100)%/],
  ['transform', /scale\(\s*0\s*\)/],
  ['color', /^transparent|rgba\([^)]*,\s*0\s*\)/],
]
const WHITE = /^(?:#fff(?:fff)?|white|rgb\(255,\s*255,\s*255\))$/

/**
 * Whether an inline style makes an element invisible to readers (ZY-URL-04): not displayed, zero size or font, clear or
 * the color of its background, moved off the screen. `background` is the nearest background color above the element
 * that is known, or null: then the page is taken to be white.
 */
export function isInvisibleStyle(style: string, background: string | null = null): boolean {
  const values = readStyle(style)
  if (HIDING.some(([name, pattern]) => pattern.test(values.get(name) ?? '-'))) return true
  if (isOffScreen(values) || isCollapsed(values)) return true
  const color = values.get('color')
  return color !== undefined && hasColorOf(color, backgroundOf(style) ?? background)
}

/** The background color a style sets, or null. */
export function backgroundOf(style: string): string | null {
  const values = readStyle(style)
  const background = values.get('background-color') ?? values.get('background') ?? null
  return background === 'transparent' || background === 'inherit' || background === 'none' ? null : background
}

/** Declarations of a style attribute, names and values in lower case without `!important`. */
export function readStyle(style: string): Map<string, string> {
  const declarations = style.toLowerCase().split(';')
  return new Map(
    declarations.flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      if (colon === -1) return []
      return [
        [
          declaration.slice(0, colon).trim(),
          declaration
            .slice(colon + 1)
            .replace('!important', '')
            .trim(),
        ] as const,
      ]
    }),
  )
}

function isOffScreen(values: Map<string, string>): boolean {
  const offsets = ['left', 'top', 'right', 'margin-left', 'margin-top', 'text-indent']
  return offsets.some((name) => Number.parseFloat(values.get(name) ?? '0') <= OFF_SCREEN)
}

/** A box of one pixel or less shows its text only if it may overflow. */
function isCollapsed(values: Map<string, string>): boolean {
  const isTiny = (name: string) => /^[01](?:\.\d+)?(?:px|pt|em|%)?$/.test(values.get(name) ?? '')
  return (
    (isTiny('width') || isTiny('height') || isTiny('max-height')) && /hidden|clip/.test(values.get('overflow') ?? '')
  )
}

function hasColorOf(color: string, background: string | null): boolean {
  if (background === null) return WHITE.test(color)
  return color === background || (WHITE.test(color) && WHITE.test(background))
}
