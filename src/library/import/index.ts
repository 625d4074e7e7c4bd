export { type CommandSurroundings, type OpenedTarget, runImportCommand } from './importCommand.ts'
export { type FilesOptions, type FilesServices, importFiles } from './importFiles.ts'
export type {
  CitedRelation,
  ImportLog,
  ImportTarget,
  KnownResource,
  PublishOutcome,
  UpsertOptions,
  UpsertOutcome,
} from './ports.ts'
export { blocksToLexical } from './rules/blocksToLexical.ts'
export * from './rules/bodyBlocks.ts'
export type { ImportCandidate, ImportFinding } from './rules/importCandidate.ts'
export type { ImportReport } from './rules/importReport.ts'
