import { describe, expect, it } from 'vitest'
import { drawScene } from '../../../src/demonstration/drawScene.ts'
import { demonstrationImages } from '../../../src/demonstration/pictures.ts'
import { SCENES } from '../../../src/demonstration/scene.ts'
import { configuredSites } from './sites.ts'

const images = demonstrationImages(configuredSites())

describe('demonstration pictures', () => {
  it('draws different pictures without words, each with a text alternative (A11Y-W-1.1.1)', () => {
    const drawings = images.map(({ draw }) => drawScene(draw))
    expect(new Set(drawings).size).toBe(images.length)
    expect(drawings.filter((svg) => /<text|NaN|undefined/.test(svg))).toEqual([])
    expect(images.filter(({ alt }) => alt.length < 12)).toEqual([])
    expect(new Set(images.map(({ draw }) => draw.scene))).toEqual(new Set(SCENES))
  })
})
