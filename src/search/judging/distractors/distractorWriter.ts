import { type LegalForce, type ResourceTypeName, resourceType, termsOf } from '../../../library/index.ts'
import type { Site } from '../../../sites/index.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import { sitesUsing } from '../corpus/sitesUsing.ts'
import type { Chance } from './chance.ts'
import { distractorBody } from './distractorBody.ts'
import { distractorScene, type Scene, sceneWords } from './distractorScene.ts'
import { formsOf } from './distractorTexts.ts'
import { fillForm } from './sentenceForm.ts'

/** As on a city's portal: many documents and notices, some interpretations, few answers. */
const SHARES: readonly (readonly [ResourceTypeName, number])[] = [
  ['policyDocument', 9],
  ['interpretation', 3],
  ['notice', 4],
  ['news', 2],
  ['guide', 1],
  ['faq', 1],
]
const TYPES = SHARES.flatMap(([type, share]) => Array<ResourceTypeName>(share).fill(type))
const FORCES: readonly LegalForce[] = ['in-force', 'in-force', 'in-force', 'amended', 'lapsed', 'repealed']
const SERIALS = 99_999
const topicCodes = termsOf('topics').map(({ code }) => code)

/** Writes one distractor after the other; `index` from 0 makes its identifiers. */
export function distractorWriter(
  chance: Chance,
  { sites, characters }: { sites: readonly Site[]; characters: number },
): (index: number) => IndexedDocument {
  const portal = sites.find(({ kind }) => kind === 'cityPortal')
  if (portal === undefined) throw new RangeError('No city portal among the sites')
  const nextNumber = documentNumbers()
  return (index) => {
    const type = chance.pick(TYPES)
    const scene = distractorScene(chance, sites, portal)
    const word = sceneWords(scene, chance, sites)
    const forms = formsOf[type]
    const isPolicy = type === 'policyDocument'
    return toDocument(index, scene, sites, {
      type,
      title: fillForm(chance.pick(forms.titles), word),
      body: distractorBody(forms, { chance, word, characters }),
      keyword: word('n'),
      documentNumber: isPolicy ? nextNumber(scene) : null,
      legalForce: isPolicy ? chance.pick(FORCES) : null,
      day: `${scene.year}-${twoDigits(chance.whole(1, 12))}-${twoDigits(chance.whole(1, 28))}`,
    })
  }
}

/** Counts up per agency and year, as offices do: no number twice. */
function documentNumbers(): (scene: Scene) => string {
  const last = new Map<string, number>()
  return ({ agency, year }) => {
    const series = `${agency}发〔${year}〕`
    const serial = (last.get(series) ?? 0) + 1
    last.set(series, serial)
    return `${series}${serial}号`
  }
}

interface Written extends Pick<IndexedDocument, 'type' | 'title' | 'body' | 'documentNumber' | 'legalForce'> {
  keyword: string
  day: string
}

function toDocument(
  index: number,
  { topic, topicIndex, year, site, issuer }: Scene,
  sites: readonly Site[],
  { keyword, day, body, ...written }: Written,
): IndexedDocument {
  const serial = (index % SERIALS) + 1
  const identifier = `DISTRACT${Math.floor(index / SERIALS)}/${year}-${String(serial).padStart(5, '0')}`
  const shared = {
    ...written,
    identifier,
    summary: `${body.slice(0, 60)}…`,
    firstPublishedAt: `${day}T02:00:00.000Z`,
    homeSite: site.slug,
  }
  return {
    ...shared,
    externalId: `distractor-${index + 1}`,
    keywords: [topic.name, keyword],
    body,
    attachments: [],
    attachmentTexts: [],
    issuer,
    topic: topicCodes[topicIndex % topicCodes.length] ?? null,
    year,
    sites: sitesUsing(shared, sites),
    relations: [],
    slots: [],
    summaryView: {
      ...shared,
      path: `/${resourceType(written.type).pathSegment}/distractor-${year}-${serial}`,
      issuingBody: written.type === 'policyDocument' ? issuer : null,
      organizationName: issuer,
      image: null,
    },
  }
}

const twoDigits = (figure: number): string => String(figure).padStart(2, '0')
