import type { PayloadRequest } from 'payload'
import {
  blocking,
  type CheckStage,
  checkResource,
  dayOf,
  type ResourceTypeName,
  type ResourceUnderCheck,
} from '../../library/index.ts'
import { imagesById, pictureIdsIn, type ResourceRow, renderBody, toResource } from '../../library/store/index.ts'
import type { Refusal } from '../rules/decide.ts'
import type { ReviewAction } from '../rules/reviewState.ts'

/** Steps that lead to the public, and how strictly each looks. */
const STAGES: Partial<Record<ReviewAction, CheckStage>> = {
  submit: 'submission',
  approve: 'publication',
  publish: 'publication',
}

/** Blocking findings of the content checks for a step of the review; none for steps that don't lead to the public. */
export async function checkEdition(req: PayloadRequest, row: ResourceRow, action: ReviewAction): Promise<Refusal[]> {
  const stage = STAGES[action]
  if (!stage) return []
  const resource = await toResource(req, row)
  const body = renderBody(resource.body, await imagesById(req, pictureIdsIn(resource.body)))
  const underCheck: ResourceUnderCheck = { ...resource, body }
  const types = await typesOf(
    req,
    resource.relations.map((relation) => relation.identifier),
  )
  const findings = checkResource(underCheck, {
    stage,
    today: dayOf(new Date()),
    typeOf: (identifier) => types.get(identifier) ?? null,
  })
  return blocking(findings).map(({ code, message }) => ({ code, message }))
}

async function typesOf(req: PayloadRequest, identifiers: readonly string[]): Promise<Map<string, ResourceTypeName>> {
  if (identifiers.length === 0) return new Map()
  const found = await req.payload.db.find<{ id: string; identifier: string; type: ResourceTypeName }>({
    collection: 'resources',
    where: { identifier: { in: [...identifiers] } },
    select: { identifier: true, type: true },
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(found.docs.map((row) => [row.identifier, row.type]))
}
