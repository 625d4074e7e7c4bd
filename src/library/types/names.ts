/** The resource types of the library. A new type: its name here, its file beside, its line in `index.ts`. */
export const RESOURCE_TYPE_NAMES = ['policyDocument', 'interpretation', 'news', 'notice', 'guide', 'faq'] as const
export type ResourceTypeName = (typeof RESOURCE_TYPE_NAMES)[number]
