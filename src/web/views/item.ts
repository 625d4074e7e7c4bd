import { dayOf, type ImageRef, type PublicationSummary, resourceType } from '../../library/index.ts'
import type { SiteContext } from './context.ts'
import { originMark, ownerElsewhere } from './originMark.ts'
import type { ImageView, ItemView } from './types.ts'
import { validityMark } from './validity.ts'

export const imageView = (image: ImageRef | null): ImageView | null =>
  image && { src: image.url, alt: image.alt, width: image.width, height: image.height }

/** One line of a list, the same on home, in sections and beside a document. */
export function itemView(summary: PublicationSummary, context: SiteContext): ItemView {
  const owner = ownerElsewhere(summary.homeSite, context)
  const { legalForce } = summary
  return {
    title: summary.title,
    href: summary.path,
    date: dayOf(summary.firstPublishedAt),
    dateTime: summary.firstPublishedAt,
    typeLabel: resourceType(summary.type).label,
    summary: summary.summary,
    documentNumber: summary.documentNumber,
    source: summary.issuingBody ?? summary.organizationName,
    originMark: owner && originMark(owner),
    pinnedMark: summary.pinned ? '置顶' : null,
    validity: legalForce && legalForce !== 'in-force' ? validityMark(legalForce, context) : null,
    image: imageView(summary.image),
  }
}
