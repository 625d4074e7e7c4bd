export type { CatalogueEntry, ListRequest, LiveEntry, PublishedCatalogue } from './rules/ports.ts'
