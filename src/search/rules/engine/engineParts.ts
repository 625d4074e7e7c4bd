import type { Analyzer } from '../analysis/types.ts'
import type { Pin } from '../pins.ts'
import type { SearchIndex } from '../searchIndex.ts'
import type { Switches } from '../switches.ts'

/** What a search is answered with. */
export interface EngineParts {
  index: SearchIndex
  analyzer: Analyzer
  /** What editors put first, at this moment. */
  pins(): readonly Pin[]
  now(): Date
  /** Slug of the city's own site, whose guides hold everywhere. */
  citySite: string
  switches: Switches
}
