import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from './projectRoot.ts'

/** The runnable file of a TypeScript entry for a thread of its own, e.g. `src/search/store/thread/program.ts`; made when its sources changed. */
export async function bundledProgram(entry: string): Promise<string> {
  const bundler = pathToFileURL(join(projectRoot, 'scripts/launch/bundle.mjs')).href
  const { bundle } = (await import(bundler)) as { bundle(root: string, entry: string): Promise<string> }
  return bundle(projectRoot, entry)
}
