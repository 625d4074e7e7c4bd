import type { Place } from '../search/rules/analysis/types.ts'
import type { Site } from '../sites/index.ts'

const ENDING = /[区县市]$/

/** The districts as people name them: 海淀区 and 海淀. A name of one character left over is none. */
export const placesOf = (sites: readonly Site[]): Place[] =>
  sites
    .filter(({ kind }) => kind === 'districtSite')
    .map(({ slug, shortName }) => {
      const short = shortName.replace(ENDING, '')
      return { site: slug, names: short.length >= 2 ? [shortName, short] : [shortName] }
    })
