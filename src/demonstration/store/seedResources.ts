import { createLocalReq, type Payload } from 'payload'
import { blocksToLexical } from '../../library/import/index.ts'
import type { MigratedResource } from '../../publishing/store/index.ts'
import { allSections, migrateResource } from '../../publishing/store/index.ts'
import type { TrailEntry } from '../../review/index.ts'
import type { DemonstrationResource } from '../city.ts'
import { inDependencyOrder } from '../dependencyOrder.ts'

interface Known {
  organizations: ReadonlyMap<string, string>
  images: ReadonlyMap<string, string>
  /** By the external id of the resource that carries them. */
  attachments: ReadonlyMap<string, string[]>
}

const AT_ONCE = 4
const OPERATOR = '演示城市'

/** Writes the resources that are missing, targets of relations first, several at once; answers how many were written. */
export async function seedResources(
  payload: Payload,
  resources: readonly DemonstrationResource[],
  known: Known,
  onProgress: (done: number) => void,
): Promise<number> {
  const ids = await seededIds(payload)
  const sections = await allSections(await createLocalReq({}, payload))
  const missing = resources.filter((resource) => !ids.has(resource.externalId))
  let done = 0
  for (const layer of inDependencyOrder(missing)) {
    const waiting = [...layer]
    const work = async () => {
      for (let resource = waiting.shift(); resource; resource = waiting.shift()) {
        const { id } = await migrateResource(payload, toMigrated(resource, known, ids), sections)
        ids.set(resource.externalId, id)
        done += 1
        onProgress(done)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  }
  return done
}

async function seededIds(payload: Payload): Promise<Map<string, string>> {
  const found = await payload.db.find<{ id: string; externalId: string }>({
    collection: 'resources',
    where: { externalId: { exists: true } },
    select: { externalId: true },
    limit: 0,
    pagination: false,
  })
  return new Map(found.docs.map((row) => [row.externalId, String(row.id)]))
}

function toMigrated(resource: DemonstrationResource, known: Known, ids: ReadonlyMap<string, string>): MigratedResource {
  const {
    organization,
    image,
    relations,
    firstPublishedAt,
    state,
    body,
    region,
    openness: _openness,
    ...input
  } = resource
  const targets: Partial<Record<string, string[]>> = {}
  for (const { kind, externalId } of relations) {
    const id = ids.get(externalId)
    if (id) targets[kind] = [...(targets[kind] ?? []), id]
  }
  const imageId = image === null ? null : (known.images.get(image) ?? null)
  return {
    input: { ...input, body: blocksToLexical(body) },
    organization: known.organizations.get(organization) ?? '',
    region,
    image: imageId,
    attachments: known.attachments.get(resource.externalId) ?? [],
    relations: targets,
    publishedAt: firstPublishedAt,
    state,
    withdrawalReason: '内容有误，更正后重新发布（示例）。',
    trail: trailOf(state, firstPublishedAt),
    contentHash: null,
    operator: OPERATOR,
  }
}

/** What review left behind on each state; nobody real signed a demonstration. */
function trailOf(state: DemonstrationResource['state'], publishedAt: string | null): TrailEntry[] {
  const at = publishedAt ?? new Date().toISOString()
  const steps = { draft: 1, submitted: 2, reviewed: 3, published: 4, withdrawn: 4 }[state]
  const all = ['written', 'submitted', 'approved', 'published'] as const
  return all.slice(0, steps).map((step) => ({ step, by: `demonstration-${step}`, at, comment: null }))
}
