import {
  formatDay,
  formatInstant,
  type Publication,
  type RelatedPublication,
  resourceType,
} from '../../library/index.ts'
import { attachmentView } from './attachment.ts'
import { addressOf, isOwnHost, type SiteContext } from './context.ts'
import { factFields } from './details.ts'
import { reportIssueLink } from './footer.ts'
import { headerFields } from './header.ts'
import { imageView } from './item.ts'
import { foreignLanguage } from './language.ts'
import { legalForceBand } from './legalForce.ts'
import { originMark, ownerElsewhere } from './originMark.ts'
import { guardedHref, guardLinks, type IsOwnHost, webAddress } from './outsideLinks.ts'
import { relatedGroups, relatedItems } from './related.ts'
import type { ResourceView } from './types.ts'

/** Whom to name as the source: always somebody (ZY-META-10). */
export const sourceOf = ({ source, publisher, organizationName }: Publication): string =>
  source ?? publisher ?? organizationName

function originOf(publication: Publication, context: SiteContext): ResourceView['origin'] {
  const owner = ownerElsewhere(publication.homeSite, context)
  if (!owner) return null
  const href = `${context.originOf(owner)}${publication.path}`
  return { mark: originMark(owner), text: `本文由${owner.name}发布`, href }
}

function sourceHref({ sourceUrl }: Publication, ownHost: IsOwnHost): string | null {
  return sourceUrl && webAddress(sourceUrl) ? guardedHref(sourceUrl, ownHost) : null
}

function times({ firstPublishedAt, publicUpdatedAt, edition }: Publication) {
  const publishedAt = formatInstant(firstPublishedAt)
  const updated = formatInstant(publicUpdatedAt)
  return {
    publishedAt,
    publishedAtIso: firstPublishedAt,
    updatedAt: edition > 1 && updated !== publishedAt ? updated : null,
  }
}

function bodyOf({ body, language }: Publication, context: SiteContext): ResourceView['body'] {
  const foreign = foreignLanguage({ language })
  const contents = body.headings.map(({ level, text, anchor }) => ({ level, text, href: `#${anchor}` }))
  const html = guardLinks(body.html, isOwnHost(context))
  return {
    html: foreign ? `<div lang="${foreign}">${html}</div>` : html,
    contents: contents.length > 1 ? contents : [],
  }
}

const shareView = (title: string, url: string): ResourceView['share'] => ({
  title,
  url,
  mailto: `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`,
})

/** The page of one publication, whatever its type: the type's definition decides what is filled. */
export function resourceView(
  publication: Publication,
  related: RelatedPublication[],
  context: SiteContext,
): ResourceView {
  const type = resourceType(publication.type)
  const ownHost = isOwnHost(context)
  return {
    typeLabel: type.label,
    title: publication.title,
    ...times(publication),
    source: sourceOf(publication),
    sourceHref: sourceHref(publication, ownHost),
    origin: originOf(publication, context),
    header: headerFields(publication, context),
    documentNumber: publication.documentNumber,
    documentDate: publication.documentDate && formatDay(publication.documentDate),
    legalForce: type.capabilities.includes('hasLegalForce') ? legalForceBand(publication, related, context) : null,
    interpretations: relatedItems(related, 'interprets', 'incoming', context),
    policies: relatedItems(related, 'interprets', 'outgoing', context),
    summary: publication.summary,
    keywords: publication.keywords,
    image: imageView(publication.image),
    body: bodyOf(publication, context),
    attachments: publication.attachments.map(attachmentView),
    facts: factFields(publication, ownHost),
    related: relatedGroups(related, context),
    share: shareView(publication.title, addressOf(context, publication.path)),
    reportIssue: reportIssueLink(context.site),
  }
}
