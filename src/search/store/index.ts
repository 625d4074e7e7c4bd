/** The doors of search's store to whoever puts the platform together. */

export { createAttachmentReader } from './attachments/createAttachmentReader.ts'
export { createTextThread } from './attachments/createTextThread.ts'
export { provideTermEffect } from './desk/effectProvider.ts'
export { livePins, liveTerms } from './liveLines.ts'
export { createSearchLog } from './logging/createSearchLog.ts'
export { publishedDocuments } from './publishedDocuments.ts'
export { searchService } from './searchService.ts'
export { termEffectWith } from './thread/termEffect.ts'
