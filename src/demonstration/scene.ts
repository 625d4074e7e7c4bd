/** What a demonstration picture shows. */
export const SCENES = ['skyline', 'water', 'hills', 'orchard', 'road', 'roofs'] as const
export type Scene = (typeof SCENES)[number]

export interface SceneSpec {
  scene: Scene
  /** `#rrggbb`, the site's own colour. */
  hue: string
  /** Varies the drawing; same seed, same picture. */
  seed: string
}
