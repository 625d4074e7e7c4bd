/** The doors of the sites' store to other stores. */
export { ensureSections, type SectionDefault } from './ensureSections.ts'
export { type Placement, placementsOf, replacePlacementsOf, whereMatches } from './placementLedger.ts'
export { placements } from './placements.ts'
export { type SectionRow, toSection } from './sectionRow.ts'
export { sections } from './sections.ts'
