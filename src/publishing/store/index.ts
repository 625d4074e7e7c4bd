/** The doors of publishing's store to other stores and to the assembly. */

export { importTarget } from './importTarget.ts'
export { type Migrated, type MigratedResource, migrateResource } from './migrateResource.ts'
export { allSections, placePublication } from './publicationLedger.ts'
export { publicFiles } from './publicFiles.ts'
export { readerFor } from './publishedReader.ts'
export { releaseEdition, takeDownPublication } from './releaseEdition.ts'
