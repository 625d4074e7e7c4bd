import { checkResource } from '../../rules/checkResource.ts'
import { dayOf } from '../../rules/dates.ts'
import type { ResourceUnderCheck } from '../../rules/finding.ts'
import { blockText } from './bodyBlocks.ts'
import { finding, type ImportCandidate, type ImportFinding } from './importCandidate.ts'

/** What the platform gives a resource on entry, so that no import can lack it. */
const GIVEN_ON_ENTRY = new Set(['identifier', 'organization', 'openness', 'region', 'language', 'image', 'attachments'])

/**
 * What a candidate lacks or does against the rules for new resources (M-017), personal data included (SEC-PIPL-09).
 * Old content is taken all the same: these are findings for an editor's list, not a refusal. `today` is a Beijing day.
 */
export function checkCandidate(candidate: ImportCandidate, line: number, today: string): ImportFinding[] {
  const findings = checkResource(asResource(candidate), { stage: 'submission', today, typeOf: () => null })
  const own = findings.filter(({ field }) => !GIVEN_ON_ENTRY.has(field) && !field.startsWith('relations.'))
  return [...own.map(({ rule, message }) => finding(line, rule, message)), ...datesInOrder(candidate, line)]
}

/** The rules compare with today; an old document is compared with the day it was first published. */
function datesInOrder({ documentDate, publishedAt }: ImportCandidate, line: number): ImportFinding[] {
  const published = publishedAt === null ? null : dayOf(publishedAt)
  const isLate = documentDate !== null && published !== null && documentDate > published
  return isLate ? [finding(line, 'JY-MD-16', `成文日期（${documentDate}）晚于发布日期（${published}）`)] : []
}

function asResource({ externalId, body, ...metadata }: ImportCandidate): ResourceUnderCheck {
  return {
    ...metadata,
    externalId,
    identifier: null,
    organization: '',
    openness: 'open',
    region: '',
    image: null,
    attachments: [],
    relations: [],
    body: { html: '', text: body.map(blockText).join('\n') },
  }
}
