import type { DemonstrationResource } from './city.ts'

type Linked = Pick<DemonstrationResource, 'externalId' | 'relations'>

/**
 * Layers of resources: every relation points into an earlier layer, or out of the list. Throws for relations that run
 * in a circle, naming them.
 */
export function inDependencyOrder<T extends Linked>(resources: readonly T[]): T[][] {
  const layers: T[][] = []
  let waiting = [...resources]
  while (waiting.length > 0) {
    const open = new Set(waiting.map((resource) => resource.externalId))
    const ready = waiting.filter(({ relations }) => relations.every((relation) => !open.has(relation.externalId)))
    if (ready.length === 0) throw new Error(`Relations run in a circle: ${[...open].slice(0, 10).join(', ')}`)
    layers.push(ready)
    const taken = new Set(ready)
    waiting = waiting.filter((resource) => !taken.has(resource))
  }
  return layers
}
