import type { PublishedReader, VocabularyName } from '../../library/index.ts'
import type { Site, SiteRegistry } from '../../sites/index.ts'
import type { LayoutView } from './types.ts'

/** The Chinese label of a code at this moment (M-016); null when the vocabulary does not know it. */
export type LabelOf = (vocabulary: VocabularyName, code: string) => string | null

/** What the views know of the site they are made for; the same for all its pages. */
export interface SiteContext {
  site: Site
  registry: SiteRegistry
  /** Scheme, host and port under which a site is reached, without a slash at the end. */
  originOf(site: Site): string
  /** Every page then says 演示系统，非政府网站 and asks not to be indexed. */
  demonstration: boolean
  assets: LayoutView['assets'] & { emblem: string | null }
  /** The motif's SVG markup. */
  motif: string
  labelOf: LabelOf
}

/** The site, its sections and its reader: what a page is made from. */
export interface PageSource {
  context: SiteContext
  reader: PublishedReader
}

/** Tells whether a host belongs to one of the sites: such links never lead to the leaving notice. */
export const isOwnHost = (context: SiteContext) => (host: string) => context.registry.byHost(host) !== null

/** The absolute address of a path on this site. */
export const addressOf = (context: SiteContext, path: string): string => `${context.originOf(context.site)}${path}`
