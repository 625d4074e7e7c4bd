import foreign from '../../../data/analysis/foreign-places.json' with { type: 'json' }
import { comparable } from '../text/comparable.ts'
import type { Place } from '../types.ts'

/** Names of places: of those a site speaks for, the site; of all others, null. */
export type PlaceNames = ReadonlyMap<string, string | null>

export const compilePlaces = (places: readonly Place[]): PlaceNames => {
  const names = new Map<string, string | null>()
  for (const place of foreign.places) {
    for (const name of [place, ...foreign.suffixes.map((suffix) => place + suffix)]) names.set(name, null)
  }
  for (const { names: local, site } of places) for (const name of local) names.set(comparable(name), site)
  return names
}

/** Whether what follows a foreign place says where people come from, not where they ask for: 河北人. */
export const isOrigin = (following: string): boolean => foreign.originMarks.some((mark) => following.startsWith(mark))
