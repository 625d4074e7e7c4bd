import { dayOf, type HeaderField, type LegalForce, type Publication, resourceType } from '../../library/index.ts'
import type { SiteContext } from './context.ts'
import { optionLabel } from './details.ts'
import { fieldText } from './fieldValue.ts'
import type { FieldView } from './types.ts'
import { validityMark } from './validity.ts'

function printed(text: string, field: HeaderField, publication: Publication, context: SiteContext): string {
  switch (field.format) {
    case 'topic':
      return context.labelOf('topics', text) ?? text
    case 'legalForce':
      return validityMark(text as LegalForce, context).label
    case 'instant':
      return dayOf(text)
    case 'option':
      return optionLabel(resourceType(publication.type), field.from, text)
    default:
      return text
  }
}

/** The labelled lines above the text, in the type's order (M-050); lines not printed when empty are left out. */
export function headerFields(publication: Publication, context: SiteContext): FieldView[] {
  return resourceType(publication.type).header.flatMap((field): FieldView[] => {
    const text = fieldText(publication, field.from)
    if (text === null && !field.printedWhenEmpty) return []
    const value = text && printed(text, field, publication, context)
    return [{ name: field.from, label: field.label, value, href: null, list: [], table: null }]
  })
}
