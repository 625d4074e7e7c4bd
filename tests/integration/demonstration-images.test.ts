import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { renderDemonstrationImage } from '../../src/demonstration/renderImage.ts'
import { SCENES } from '../../src/demonstration/scene.ts'

describe('demonstration pictures', () => {
  it('renders each kind of scene at 1200 × 675 within 60 KB', async () => {
    for (const scene of SCENES) {
      const bytes = await renderDemonstrationImage({ scene, hue: '#165e3c', seed: scene })
      const { width, height, format } = await sharp(bytes).metadata()
      expect({ width, height, format }).toEqual({ width: 1200, height: 675, format: 'webp' })
      expect(bytes.length).toBeLessThanOrEqual(60 * 1024)
    }
  })
})
