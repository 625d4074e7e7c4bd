/** The doors of the open API's store to the assembly. */
export { publishedCatalogue } from './publishedCatalogue.ts'
