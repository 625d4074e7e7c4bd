import { judgedDocumentFiles } from '../../../../demonstration/judged/documents/index.ts'
import { buildDemonstrationCity } from '../../../demonstration/index.ts'
import type { Site } from '../../../sites/index.ts'
import type { IndexedDocument } from '../../rules/document.ts'
import { toIndexedDocument } from '../../rules/toIndexedDocument.ts'
import { type CorpusResource, cityPublications } from './cityPublications.ts'
import { readJudgedDocuments } from './judgedDocument.ts'
import { judgedResources } from './judgedResources.ts'
import { sitesUsing } from './sitesUsing.ts'

/** The demonstration city looks different every day: judgments are made about this one. */
export const JUDGED_DAY = '2026-11-22'

/**
 * The documents that judged queries are about, as the index gets them: what the demonstration city has published on
 * `JUDGED_DAY`, and the documents written for judging. The key of relevance is `externalId`. Pure: the same for the same
 * sites, in whatever order they come. Throws for sites without a portal or a district that the city has no texts for.
 */
export function judgedCorpus(given: readonly Site[]): IndexedDocument[] {
  // Which district has which guide depends on their order: the official one, as on the platform (ZY-ID-05).
  const sites = [...given].sort((a, b) => a.regionCode.localeCompare(b.regionCode))
  const city = buildDemonstrationCity({ today: JUDGED_DAY, sites })
  const published = city.resources.filter(({ state }) => state === 'published')
  const documents = judgedDocumentFiles.flatMap(readJudgedDocuments)
  const resources = [...published.map(asCorpusResource), ...judgedResources(documents, city)]
  return cityPublications(resources, city.organizations).map((publication, index) =>
    toIndexedDocument(
      publication,
      { sites: sitesUsing(publication, sites) },
      (resources[index] as CorpusResource).attachments.map(({ text }) => text),
    ),
  )
}

function asCorpusResource(resource: ReturnType<typeof buildDemonstrationCity>['resources'][number]): CorpusResource {
  const { firstPublishedAt } = resource
  if (firstPublishedAt === null) throw new RangeError(`${resource.externalId} is published without a date`)
  return { ...resource, firstPublishedAt, attachments: [] }
}
