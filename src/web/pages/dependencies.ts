import type { Section } from '../../sites/index.ts'

/** The keys of `RenderedPage.dependencies`. */
export const siteKey = (site: string): string => `site:${site}`
export const sectionKey = ({ site, slug }: Section): string => `section:${site}/${slug}`
export const resourceKey = ({ identifier }: { identifier: string }): string => `resource:${identifier}`
export const VOCABULARY_KEY = 'vocabulary'

/** Each key once, in a stable order. */
export const dependencyList = (keys: string[]): string[] => [...new Set(keys)].sort()
