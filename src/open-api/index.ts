export type { CatalogueEntry, ListRequest, LiveEntry, PublishedCatalogue, TextQuestion } from './rules/ports.ts'
