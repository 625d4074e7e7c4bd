import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nodeTooOld } from './node-version.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Bundles the entry if needed and runs it; the code this process should exit with. Works on a fresh `npm ci`. */
export async function launch(entry, args) {
  const tooOld = nodeTooOld(process.versions.node)
  if (tooOld !== null) return fail(tooOld)
  const { bundle } = await import('./bundle.mjs')
  const { runBundle } = await import('./run-bundle.mjs')
  try {
    return await runBundle(await bundle(root, entry), args)
  } catch (error) {
    return fail(error.code === 'ERR_MODULE_NOT_FOUND' ? '依赖尚未安装：请先运行 npm ci。' : error.message)
  }
}

function fail(sentence) {
  console.error(sentence)
  return 1
}
