import type { RelatedPublication } from '../../library/index.ts'
import type { SiteContext } from './context.ts'
import { itemView } from './item.ts'
import titles from './relation-titles.json' with { type: 'json' }
import type { ItemView, RelatedGroup } from './types.ts'

type Direction = RelatedPublication['direction']

/** What stands in a given relation to the page. */
export const relatedItems = (
  related: RelatedPublication[],
  kind: string,
  direction: Direction,
  context: SiteContext,
): ItemView[] =>
  related.filter((one) => one.kind === kind && one.direction === direction).map((one) => itemView(one, context))

const titleOf = ({ kind, direction }: RelatedPublication): string =>
  (titles[direction] as Record<string, string>)[kind] ?? titles.outgoing.related

/** All relations but interpretation, which has a place of its own, grouped under their titles; each page once a group. */
export function relatedGroups(related: RelatedPublication[], context: SiteContext): RelatedGroup[] {
  const groups = new Map<string, Map<string, ItemView>>()
  for (const one of related) {
    if (one.kind === 'interprets') continue
    const group = groups.get(titleOf(one)) ?? new Map<string, ItemView>()
    groups.set(titleOf(one), group.set(one.identifier, itemView(one, context)))
  }
  return [...groups].map(([title, items]) => ({ title, items: [...items.values()] }))
}
