import type { Site } from '../sites/index.ts'
import { numberOf } from './chance.ts'
import type { DemonstrationImage } from './city.ts'
import { SCENES, type Scene } from './scene.ts'

const PER_SITE = 3

/** What each drawing shows, in words. */
const ALT: Record<Scene, string> = {
  skyline: '高低错落的楼群，楼面有一排排窗，楼群上方挂着一轮太阳',
  water: '五孔长桥横跨水面，远处是起伏的山，水上有细细的波纹',
  hills: '四层由浅到深的山峦叠在一起，天边有一轮太阳',
  orchard: '三行果树立在缓坡上，树冠圆圆的，后面是远山',
  road: '一条大路伸向远处的山，两旁整齐地立着路灯',
  roofs: '一片坡顶院落层层相叠，天上有一轮太阳',
}

/** The key of one of a site's pictures, by the text alone. */
export const imageFor = (site: string, text: string): string => `${site}-picture-${(numberOf(text) % PER_SITE) + 1}`

/** Three drawn pictures for every site in its own hue. */
export const demonstrationImages = (sites: readonly Site[]): DemonstrationImage[] =>
  sites.flatMap(({ slug, shortName, theme }, siteIndex) =>
    Array.from({ length: PER_SITE }, (_, index) => {
      const scene = SCENES[(siteIndex + index * 2) % SCENES.length] ?? 'hills'
      return {
        key: `${slug}-picture-${index + 1}`,
        alt: `${shortName}示例插画：${ALT[scene]}。`,
        draw: { scene, hue: theme.brand, seed: `${slug}/${index}` },
      }
    }),
  )
