import sharp from 'sharp'
import { drawScene } from './drawScene.ts'
import type { SceneSpec } from './scene.ts'

/** Renders a demonstration picture as WebP, 1200 × 675 pixels, at most 60 KB. */
export const renderDemonstrationImage = (spec: SceneSpec): Promise<Buffer> =>
  sharp(Buffer.from(drawScene(spec)))
    .webp({ quality: 78 })
    .toBuffer()
