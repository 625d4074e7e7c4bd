import type { BodyBlock, RelationKind, ResourceCore, ResourceTypeName } from '../library/index.ts'
import type { SceneSpec } from './scene.ts'

export interface DemonstrationOrganization {
  /** Stable; part of public addresses. */
  slug: string
  /** Ends with （示例）. */
  name: string
  shortName: string
  /** 18 characters with a valid check character (GB 32100), `DEM` in it: obviously a sample. */
  code: string
  level: 'city' | 'district'
  /** GB/T 2260. */
  region: string
  /** Slug of the organization's own site. */
  site: string
  telephone: string
}

export type DemonstrationRole = 'administrator' | 'editor' | 'reviewer' | 'publisher' | 'webmaster' | 'auditor'

export interface DemonstrationUser {
  /** Under `demo.invalid`: never delivered. */
  email: string
  /** Ends with （示例）. */
  name: string
  role: DemonstrationRole
  organization: string | null
  site: string | null
}

export type DemonstrationState = 'draft' | 'submitted' | 'reviewed' | 'published' | 'withdrawn'

/** One resource ready for the library; references by external id and slug, since identifiers are assigned on entry. */
export interface DemonstrationResource extends Omit<ResourceCore, 'identifier' | 'externalId'> {
  externalId: string
  type: ResourceTypeName
  /** Slug of the owning organization. */
  organization: string
  body: BodyBlock[]
  details: Record<string, unknown>
  /** Key of `images`, or null. */
  image: string | null
  relations: { kind: RelationKind; externalId: string }[]
  /** ISO 8601 UTC, before the day of seeding; null for what was never published. */
  firstPublishedAt: string | null
  state: DemonstrationState
}

export interface DemonstrationImage {
  key: string
  alt: string
  draw: SceneSpec
}

/** A file that a resource carries. */
export interface DemonstrationAttachment {
  /** Of the resource. */
  externalId: string
  /** As readers see it, ends with （示例）; no two are the same. */
  title: string
  /** Name in `demonstration/files/`. */
  file: string
}

export interface DemonstrationPin {
  site: string
  section: string
  externalId: string
}

/** Everything the seed writes into an empty library. */
export interface DemonstrationCity {
  organizations: DemonstrationOrganization[]
  users: DemonstrationUser[]
  resources: DemonstrationResource[]
  images: DemonstrationImage[]
  attachments: DemonstrationAttachment[]
  pins: DemonstrationPin[]
}
