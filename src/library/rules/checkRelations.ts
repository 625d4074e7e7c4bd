import { RESOURCE_TYPES, type ResourceTypeDefinition, type ResourceTypeName } from '../types/index.ts'
import { blocks, type Finding, type ResourceUnderCheck } from './finding.ts'
import { labelOf } from './vocabulary.ts'

/** The type of the resource with an identifier; null when the library has none. */
export type TypeOf = (identifier: string) => ResourceTypeName | null

/** Relations the type may state, to resources that exist and are of a type it may point at (JY-MD-28, XX-INT-03). */
export const checkRelations = (resource: ResourceUnderCheck, type: ResourceTypeDefinition, typeOf: TypeOf): Finding[] =>
  resource.relations.flatMap(({ kind, identifier }) => {
    const field = `relations.${kind}`
    const label = labelOf('relations', kind) ?? kind
    const relation = type.relations.find((candidate) => candidate.kind === kind)
    const refuse = (code: string, message: string) => [
      blocks(field, code, relation?.rule ?? 'JY-MD-28', message, { excerpt: identifier }),
    ]
    if (relation === undefined) return refuse('relation-not-allowed', `${type.label}不能填写“${label}”关系，请删去`)
    if (identifier === resource.identifier)
      return refuse('relation-to-itself', `“${relation.label}”不能指向本条信息，请删去`)
    const target = typeOf(identifier)
    if (target === null)
      return refuse('relation-target-unknown', `“${relation.label}”所指的 ${identifier} 不在资源库中，请重新选择`)
    if (relation.targets.includes(target)) return []
    const expected = relation.targets.map((name) => RESOURCE_TYPES[name].label).join('、')
    return refuse(
      'relation-target-type',
      `“${relation.label}”应指向${expected}，所选的是${RESOURCE_TYPES[target].label}，请重新选择`,
    )
  })
