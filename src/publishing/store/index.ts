/** The doors of publishing's store to other stores and to the assembly. */
export { allSections, placePublication } from './publicationLedger.ts'
export { readerFor } from './publishedReader.ts'
export { releaseEdition, takeDownPublication } from './releaseEdition.ts'
