import { type FieldPath, type Publication, type RelatedPublication, resourceType } from '../../library/index.ts'
import { addressOf, type SiteContext } from './context.ts'
import { fieldText, fieldValue } from './fieldValue.ts'
import { canonicalAddress } from './originMark.ts'
import classes from './structured-data-classes.json' with { type: 'json' }
import type { Breadcrumb } from './types.ts'

type Node = Record<string, unknown>
const wrapped: Record<string, { type: string; as: string }> = classes.wrapped
const nested: Record<string, string> = classes.nested
const legalForces: Record<string, string> = classes.legalForce

/** Sets `a.b.c`, opening nodes of the class that schema.org expects on the way and around the value. */
function setProperty(node: Node, path: string, value: unknown): void {
  const keys = path.split('.')
  let parent = node
  keys.slice(0, -1).forEach((key, depth) => {
    const type = nested[keys.slice(0, depth + 1).join('.')]
    parent[key] ??= type ? { '@type': type } : {}
    parent = parent[key] as Node
  })
  const last = keys.at(-1) as string
  const wrap = wrapped[last]
  parent[last] = wrap ? { '@type': wrap.type, [wrap.as]: value } : value
}

interface Described {
  publication: Publication
  related: RelatedPublication[]
  context: SiteContext
}

function describedValue(from: FieldPath, { publication, related, context }: Described): unknown {
  if (from.startsWith('relations.')) {
    const kind = from.slice('relations.'.length)
    const targets = related.filter((one) => one.kind === kind && one.direction === 'outgoing')
    return targets.length > 0 ? targets.map((target) => canonicalAddress(target, context)) : null
  }
  const text = fieldText(publication, from)
  if (text === null) return null
  if (from === 'legalForce') return legalForces[text] ?? null
  if (from === 'audience') return publication.audience.map((code) => context.labelOf('audiences', code) ?? code)
  if (from.endsWith('.url')) return new URL(text, addressOf(context, '/')).href
  return fieldValue(publication, from)
}

/** The publication in the words of schema.org, as its type's `jsonLd` maps it (M-042). */
export function resourceData(described: Described): Node {
  const { publication, context } = described
  const type = resourceType(publication.type)
  const node: Node = { '@type': type.schemaOrgType, '@id': canonicalAddress(publication, context) }
  for (const [property, from] of Object.entries(type.jsonLd)) {
    const value = describedValue(from, described)
    if (value !== null) setProperty(node, property, value)
  }
  return node
}

/** The way to the page, as search engines print it. */
export function breadcrumbData(breadcrumb: Breadcrumb[], path: string, context: SiteContext): Node {
  const itemListElement = breadcrumb.map(({ text, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: addressOf(context, href ?? path),
  }))
  return { '@type': 'BreadcrumbList', itemListElement }
}
