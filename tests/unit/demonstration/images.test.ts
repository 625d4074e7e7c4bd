import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawScene } from '../../../src/demonstration/drawScene.ts'
import { demonstrationImages } from '../../../src/demonstration/pictures.ts'
import { renderDemonstrationImage } from '../../../src/demonstration/renderImage.ts'
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

  it('renders each kind of scene at 1200 × 675 within 60 KB', async () => {
    for (const scene of SCENES) {
      const bytes = await renderDemonstrationImage({ scene, hue: '#165e3c', seed: scene })
      const { width, height, format } = await sharp(bytes).metadata()
      expect({ width, height, format }).toEqual({ width: 1200, height: 675, format: 'webp' })
      expect(bytes.length).toBeLessThanOrEqual(60 * 1024)
    }
  })
})
