import type { Reading } from '../analysis/types.ts'
import type { SearchQuestion } from '../question.ts'
import { MAX_GROUPS, type Priors, type RetrievalPlan } from '../searchIndex.ts'
import type { Switches } from '../switches.ts'
import { RANKING } from './figures.ts'

type TypeGains = Readonly<Record<string, number>>

interface Surroundings {
  question: SearchQuestion
  /** ISO 8601 UTC. */
  today: string
  /** Slug. */
  citySite: string
  switches: Switches
}

/** What to find for a reading, all of its ideas required. `leastShare` below 1 lets some be missing (see the index). */
export function planRetrieval(reading: Reading, leastShare: number, surroundings: Surroundings): RetrievalPlan {
  const { question, switches } = surroundings
  const groups = mostTelling(reading.groups.map(asHelperWhenShort))
  const { overall, pool } = RANKING.depth
  return {
    everything: question.text.trim() === '' && question.phrase === null,
    groups,
    required: requiredOf(groups, reading),
    leastShare,
    phrases: reading.phrases,
    excluded: reading.excluded,
    numbers: switches.documentNumbers ? reading.numbers : [],
    chosen: question.chosen,
    onSite: question.scope === 'site' ? question.site : null,
    publishedFrom: question.publishedFrom,
    publishedBefore: question.publishedBefore,
    sort: question.sort,
    depth: Math.max(overall, question.page * question.perPage),
    headDepth: overall,
    poolDepth: switches.pools && question.sort === 'relevance' ? pool : 0,
    priors: priorsOf(reading, surroundings),
  }
}

/** One character (取, 放, 证) is rare as a word and says little: it helps, it is not what is asked about. */
const asHelperWhenShort = (group: Reading['groups'][number]): Reading['groups'][number] =>
  [...group.source].length === 1 ? { ...group, substantive: false } : group

/** A long question has more words than bits: helpers go first, then what stands last. */
function mostTelling(groups: Reading['groups']): Reading['groups'] {
  if (groups.length <= MAX_GROUPS) return groups
  const substantive = groups.filter((group) => group.substantive).slice(0, MAX_GROUPS)
  const helpers = groups.filter((group) => !group.substantive).slice(0, MAX_GROUPS - substantive.length)
  return groups.filter((group) => substantive.includes(group) || helpers.includes(group))
}

/** A named place prefers, it does not require: the city's documents hold for every district. */
function requiredOf(groups: Reading['groups'], reading: Reading): number[] {
  const places = reading.rewritings.flatMap((one) => (one.kind === 'place' ? [one.from] : []))
  const isRequired = ({ substantive, source }: Reading['groups'][number]) => substantive && !places.includes(source)
  const required = groups.flatMap((group, index) => (isRequired(group) ? [index] : []))
  return required.length > 0 ? required : groups.map((_, index) => index)
}

function priorsOf(reading: Reading, { question, today, citySite, switches }: Surroundings): Priors {
  const { priors } = RANKING
  const freshness = { ...priors.freshness, today }
  if (!switches.priors) {
    return { type: {}, validity: {}, usedBy: null, home: {}, freshness: { ...freshness, gain: 0 } }
  }
  const { site } = question
  return {
    type: typeGains(reading, switches),
    validity: priors.validity,
    usedBy: site === null ? null : { site, gain: priors.usedByAskingSite },
    home: homeGains(citySite, site, reading.placeSite),
    freshness,
  }
}

function typeGains({ intent, namedType }: Reading, { intent: intents }: Switches): TypeGains {
  const byIntent: Readonly<Record<string, TypeGains>> = RANKING.priors.byIntent
  const gains = byIntent[(intents && intent) || 'none'] ?? {}
  if (namedType === null || !intents) return gains
  return { ...gains, [namedType]: (gains[namedType] ?? 0) + RANKING.priors.namedType }
}

/** What holds for the whole city comes before what another district says of itself. */
function homeGains(city: string, site: string | null, place: string | null): TypeGains {
  const { homeIsCity, homeIsAskingSite, homeIsNamedPlace } = RANKING.priors
  const gains: Record<string, number> = { [city]: homeIsCity }
  if (site !== null && site !== city) gains[site] = homeIsAskingSite
  if (place !== null) gains[place] = (gains[place] ?? 0) + homeIsNamedPlace
  return gains
}
