/** A color in OKLCH (https://www.w3.org/TR/css-color-4/#ok-lab): lightness 0–1, chroma from 0, hue in degrees. */
export interface Oklch {
  lightness: number
  chroma: number
  hue: number
}

type Triple = readonly [number, number, number]

/** Channels of `#rrggbb`, each 0–1. Throws on any other notation. */
export function channelsOf(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`颜色 ${hex} 应写成 #rrggbb`)
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255
  return [channel(1), channel(3), channel(5)]
}

/** Linear light of an sRGB channel, both 0–1 (IEC 61966-2-1). */
export const linearOf = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

const encodedOf = (linear: number): number =>
  linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055

/** The OKLCH coordinates of `#rrggbb`. */
export function oklchOf(hex: string): Oklch {
  const [red, green, blue] = channelsOf(hex).map(linearOf) as unknown as Triple
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360,
  }
}

function linearRgbOf({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

const insideSrgb = (rgb: Triple): boolean => rgb.every((channel) => channel >= -0.0005 && channel <= 1.0005)

/** `#rrggbb` of a color; a chroma the screen cannot show is reduced, lightness and hue stay. */
export function hexOf(color: Oklch): string {
  let shown = color
  while (shown.chroma > 0 && !insideSrgb(linearRgbOf(shown)))
    shown = { ...shown, chroma: Math.max(0, shown.chroma - 0.002) }
  const byte = (linear: number) =>
    Math.round(Math.min(1, Math.max(0, encodedOf(Math.min(1, Math.max(0, linear))))) * 255)
  return `#${linearRgbOf(shown)
    .map((linear) => byte(linear).toString(16).padStart(2, '0'))
    .join('')}`
}
