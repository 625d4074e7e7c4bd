import type { LegalForce } from '../../rules/resource.ts'
import { LEGAL_FORCES } from '../../rules/resource.ts'
import { termsOf, type VocabularyName } from '../../rules/vocabulary.ts'
import { isResourceTypeName, RESOURCE_TYPES, type ResourceTypeName, resourceType } from '../../types/index.ts'
import legalForceWords from '../data/legal-forces.json' with { type: 'json' }
import { toSimplified } from './chineseScript.ts'

const WORD_TO_FORCE = new Map(
  LEGAL_FORCES.flatMap((force) => legalForceWords.words[force].map((word) => [word, force] as const)),
)

/** Codes by label and by code; made when first asked for, because an import asks ten thousands of times. */
const codesOf = new Map<VocabularyName, Map<string, string>>()

/** The code of a term given by code or label in either script (综合政务\电子政务 → 0203); null for neither. */
export function codeOf(vocabulary: VocabularyName, text: string): string | null {
  const codes = codesOf.get(vocabulary) ?? readCodes(vocabulary)
  codesOf.set(vocabulary, codes)
  return codes.get(text.trim()) ?? codes.get(plain(text)) ?? null
}

function readCodes(vocabulary: VocabularyName): Map<string, string> {
  const terms = termsOf(vocabulary)
  return new Map([
    ...terms.map(({ code, label }) => [plain(label), code] as const),
    ...terms.map(({ code }) => [code, code] as const),
  ])
}

/** 有效性 from a code of the contract or from the words old pages print (JY-MD-20); null for anything else. */
export function legalForceOf(text: string): LegalForce | null {
  const word = plain(text)
  return LEGAL_FORCES.find((force) => force === word) ?? WORD_TO_FORCE.get(word) ?? null
}

/** A resource type given by name or by its Chinese label; null for anything else. */
export function typeOf(text: string): ResourceTypeName | null {
  if (isResourceTypeName(text)) return text
  const found = Object.values(RESOURCE_TYPES).find((type) => type.label === plain(text))
  return found?.name ?? null
}

/** 体裁 of an official document by the word its title ends in (…的通知); null for other types and other titles. */
export function genreOfTitle(type: ResourceTypeName, title: string): string | null {
  if (resourceType(type).core.genre.obligation === 'absent') return null
  const ending = plain(title).replace(/[（(].*[)）]$/, '')
  return termsOf('genres').find(({ label }) => ending.endsWith(`的${label}`))?.code ?? null
}

function plain(text: string): string {
  return toSimplified(text)
    .replace(/[\s　]/g, '')
    .replace(/[\\＼>＞]/g, '/')
}
