import type { Publication, RelatedPublication } from '../../library/index.ts'
import { isOwnHost, type SiteContext } from './context.ts'
import { guardedHref, webAddress } from './outsideLinks.ts'
import { resourceView } from './resource.ts'
import type { GuideView, MaterialView, StepView } from './types.ts'

/** Elements with a form of their own on the page. */
const OWN_FORM = new Set(['legalBasis', 'conditions', 'materials', 'steps', 'onlineUrl'])

type Row = Record<string, unknown>

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const rows = (value: unknown): Row[] => (Array.isArray(value) ? value : [])
const cell = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const material = (row: Row): MaterialView => ({
  name: cell(row.name) ?? '',
  form: cell(row.form) ?? '',
  copies: cell(row.copies),
  note: cell(row.note),
})

const step = (row: Row): StepView => ({
  name: cell(row.name) ?? '',
  timeLimit: cell(row.timeLimit) ?? '',
  description: cell(row.description),
})

function online(address: unknown, context: SiteContext): GuideView['online'] {
  const url = webAddress(String(address ?? ''))
  return url && { text: '去办理', href: guardedHref(url.href, isOwnHost(context)) }
}

/** 办事指南: the key elements of JC-V-6 that are lists get their own form, the short ones stay in `facts`. */
export function guideView(publication: Publication, related: RelatedPublication[], context: SiteContext): GuideView {
  const view = resourceView(publication, related, context)
  const { legalBasis, conditions, materials, steps, onlineUrl } = publication.details
  return {
    ...view,
    facts: view.facts.filter(({ name }) => !OWN_FORM.has(name)),
    legalBasis: texts(legalBasis),
    conditions: texts(conditions),
    materials: rows(materials).map(material),
    steps: rows(steps).map(step),
    online: online(onlineUrl, context),
  }
}
