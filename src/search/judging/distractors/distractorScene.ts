import type { Site } from '../../../sites/index.ts'
import type { Chance } from './chance.ts'
import { type DistractorTopic, distractorTopics, distractorWords as words } from './distractorTexts.ts'

const FIRST_YEAR = 1998
const LAST_YEAR = 2024

/** What one distractor is about, where and when. */
export interface Scene {
  topic: DistractorTopic
  /** Place of the topic in the list. */
  topicIndex: number
  year: number
  site: Site
  issuer: string
  /** Begins its document numbers: 京水务, 海水务. */
  agency: string
}

/** Four tenths are the city's own. */
export function distractorScene(chance: Chance, sites: readonly Site[], portal: Site): Scene {
  const topicIndex = chance.whole(0, distractorTopics.length - 1)
  const topic = distractorTopics[topicIndex] as DistractorTopic
  const site = chance.whole(0, 9) < 4 ? portal : chance.pick(sites)
  const isCity = site.kind === 'cityPortal'
  return {
    ...{ topic, topicIndex, site, year: chance.whole(FIRST_YEAR, LAST_YEAR) },
    issuer: `${isCity ? '北京市' : site.shortName}${topic.office}`,
    agency: `${isCity ? '京' : site.shortName.slice(0, 2)}${topic.agency}`,
  }
}

/** The words that fill the holes of a scene's sentences. */
export function sceneWords(
  { topic, year, site, issuer }: Scene,
  chance: Chance,
  sites: readonly Site[],
): (hole: string) => string {
  const isCity = site.kind === 'cityPortal'
  const districts = sites.filter(({ kind }) => kind === 'districtSite')
  let noun = 0
  const otherNoun = (distance: number): string => {
    noun = (noun + distance) % topic.nouns.length
    return topic.nouns[noun] as string
  }
  const fill: Record<string, () => string> = {
    t: () => topic.name,
    n: () => otherNoun(chance.whole(0, topic.nouns.length - 1)),
    m: () => otherNoun(chance.whole(1, topic.nouns.length - 1)),
    g: () => chance.pick(words.general),
    o: () => issuer,
    w: () => `市${chance.pick(distractorTopics).office}`,
    p: () => (isCity ? chance.pick(districts) : site).shortName,
    s: () => chance.pick(words.streetFirst) + chance.pick(words.streetSecond) + chance.pick(words.streetKinds),
    k: () => chance.pick(words.companyFirst) + chance.pick(words.companySecond) + chance.pick(words.companyKinds),
    y: () => String(year),
    d: () => String(chance.whole(2, 30)),
    c: () => String(chance.whole(2, 12)),
    q: () => String(chance.whole(10, 99)),
    u: () => `京${topic.agency}字〔${year - chance.whole(1, 6)}〕${chance.whole(1, 300)}号`,
  }
  return (hole) => fill[hole]?.() ?? ''
}
