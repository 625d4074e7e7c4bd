import type { PayloadRequest } from 'payload'
import { type Publication, parseIdentifier, type Resource, resourcePath, resourceType } from '../../library/index.ts'
import { imagesById, pictureIdsIn, renderBody } from '../../library/store/index.ts'

/** Who owns the resource, as far as its publication shows. */
export interface Owner {
  id: string
  slug: string
  name: string
  site: string
}

/** What the publication takes from its own past and from the people of this edition. */
export interface Release {
  firstPublishedAt: string
  publicUpdatedAt: string
  edition: number
  editor: string | null
  reviewer: string | null
}

/** Freezes one edition into the flat snapshot that the public side reads. */
export async function toPublication(
  req: PayloadRequest,
  resource: Resource,
  owner: Owner,
  release: Release,
): Promise<Publication> {
  const parts = resource.identifier ? parseIdentifier(resource.identifier) : null
  if (!resource.identifier || !parts) throw new Error(`Resource ${resource.id} has no identifier`)
  const { id, body, ...rest } = resource
  const pictures = await imagesById(req, pictureIdsIn(body))
  return {
    ...rest,
    identifier: resource.identifier,
    path: resourcePath(resourceType(resource.type).pathSegment, owner.slug, parts),
    homeSite: owner.site,
    organizationName: owner.name,
    ...release,
    body: renderBody(body, pictures),
  }
}
