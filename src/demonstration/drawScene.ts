import { between } from './chance.ts'
import type { Scene, SceneSpec } from './scene.ts'

const WIDTH = 1200
const HEIGHT = 675

type Draw = (seed: string, shade: (strength: number) => string) => string

const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="3" fill="${fill}"/>`

/** A soft line of hills across the picture, closed at the bottom. */
const ridge = (seed: string, base: number, rise: number, fill: string): string => {
  const points = Array.from({ length: 9 }, (_, index) => ({
    x: index * 150,
    y: base - between(`${seed}/${index}`, 0, rise),
  }))
  const curve = points.map(({ x, y }, index) => (index === 0 ? `M0 ${y}` : `S${x - 75} ${y} ${x} ${y}`)).join(' ')
  return `<path d="${curve} L${WIDTH} ${HEIGHT} L0 ${HEIGHT} Z" fill="${fill}"/>`
}

const skyline: Draw = (seed, shade) =>
  times(14, (index) => {
    const height = between(`${seed}/h${index}`, 120, 380)
    const x = index * 86 + 4
    return (
      rect(x, 590 - height, 72, height, shade(0.35 + (index % 3) * 0.15)) +
      times(Math.floor(height / 46), (row) => rect(x + 14, 604 - height + row * 44, 44, 14, shade(0.12)))
    )
  }) + rect(0, 588, WIDTH, 87, shade(0.75))

const water: Draw = (seed, shade) =>
  ridge(seed, 380, 90, shade(0.3)) +
  rect(0, 400, WIDTH, 275, shade(0.5)) +
  times(
    5,
    (index) =>
      `<path d="M${200 + index * 160} 400 a80 80 0 0 1 160 0" fill="none" stroke="${shade(0.85)}" stroke-width="14"/>`,
  ) +
  rect(180, 306, 840, 16, shade(0.85)) +
  times(7, (index) => {
    const x = between(`${seed}/w${index}`, 40, 900)
    return `<path d="M${x} ${450 + index * 30} q40 -14 80 0 t80 0" fill="none" stroke="${shade(0.15)}" stroke-width="4"/>`
  })

const hills: Draw = (seed, shade) =>
  times(4, (index) => ridge(`${seed}/${index}`, 350 + index * 80, 150 - index * 25, shade(0.25 + index * 0.18)))

const orchard: Draw = (seed, shade) =>
  ridge(seed, 330, 110, shade(0.25)) +
  rect(0, 350, WIDTH, 325, shade(0.18)) +
  times(24, (index) => {
    const row = Math.floor(index / 8)
    const [x, y, size] = [70 + (index % 8) * 150 + row * 26, 420 + row * 85, 30 + row * 12]
    return `${rect(x - 4, y, 8, size + 12, shade(0.8))}<circle cx="${x}" cy="${y - size / 3}" r="${size}" fill="${shade(0.4 + between(`${seed}/t${index}`, 0, 3) * 0.1)}"/>`
  })

const road: Draw = (seed, shade) =>
  ridge(seed, 360, 80, shade(0.28)) +
  rect(0, 370, WIDTH, 305, shade(0.2)) +
  `<path d="M570 370 L630 370 L980 675 L220 675 Z" fill="${shade(0.6)}"/>` +
  times(
    5,
    (index) =>
      `<path d="M${598 - index} ${390 + index * 58} l4 0 l${4 + index * 3} ${26 + index * 4} l-${12 + index * 6} 0 Z" fill="${shade(0.1)}"/>`,
  ) +
  times(5, (index) => {
    const [offset, top] = [90 + index * 90, 350 - index * 45]
    return [600 - offset, 600 + offset]
      .map(
        (x) =>
          rect(x, top, 5 + index, 90 + index * 75, shade(0.75)) +
          `<circle cx="${x}" cy="${top}" r="${9 + index * 3}" fill="${shade(0.45)}"/>`,
      )
      .join('')
  })

const roofs: Draw = (seed, shade) =>
  times(4, (row) =>
    times(6, (index) => {
      const x = index * 230 - (row % 2) * 115
      const y = 210 + row * 115 + between(`${seed}/${row}/${index}`, 0, 18)
      return `${rect(x + 30, y + 56, 170, 80, shade(0.16 + row * 0.06))}<path d="M${x} ${y + 64} Q${x + 60} ${y + 46} ${x + 76} ${y} L${x + 154} ${y} Q${x + 170} ${y + 46} ${x + 230} ${y + 64} Z" fill="${shade(0.45 + row * 0.13)}"/>`
    }),
  )

const DRAWINGS: Record<Scene, Draw> = { skyline, water, hills, orchard, road, roofs }

const channels = (hue: string): number[] => [1, 3, 5].map((start) => parseInt(hue.slice(start, start + 2), 16))

/** The picture as SVG, 1200 × 675: tints of one hue, no words, no faces. */
export const drawScene = ({ scene, hue, seed }: SceneSpec): string => {
  const base = channels(hue)
  const shade = (strength: number) =>
    `rgb(${base.map((channel) => Math.round(255 - (255 - channel) * strength)).join(',')})`
  const sun = `<circle cx="${between(`${seed}/sun`, 180, 1020)}" cy="${between(`${seed}/sunY`, 110, 190)}" r="${between(`${seed}/r`, 38, 70)}" fill="${shade(0.22)}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${rect(0, 0, WIDTH, HEIGHT, shade(0.07))}${sun}${DRAWINGS[scene](seed, shade)}</svg>`
}
