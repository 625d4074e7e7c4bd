import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Everything but our own sources stays a package: bundling is for start-up time, not for shipping. */
const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  legalComments: 'none',
  logLevel: 'silent',
}

/** What decides a bundle besides its sources. */
const surroundings = ['package-lock.json', 'tsconfig.json']

/**
 * The runnable file of a TypeScript entry such as `src/main.ts`, made again only when a source it consists of has
 * changed. Throws with esbuild's messages when it does not compile.
 */
export async function bundle(root, entry) {
  const outfile = join(root, 'dist', entry.replace(/^src\//, '').replace(/\.tsx?$/, '.js'))
  if (!isFresh(root, outfile)) await build(root, entry, outfile)
  return outfile
}

const stampOf = (outfile) => `${outfile}.stamp.json`

function isFresh(root, outfile) {
  if (!existsSync(outfile) || !existsSync(stampOf(outfile))) return false
  const { inputs, digest } = JSON.parse(readFileSync(stampOf(outfile), 'utf8'))
  return digest !== null && digest === digestOf(root, inputs)
}

async function build(root, entry, outfile) {
  const esbuild = await import('esbuild')
  try {
    const { outputFiles, metafile } = await esbuild.build({
      ...options,
      absWorkingDir: root,
      entryPoints: [entry],
      outfile,
      metafile: true,
      write: false,
    })
    // A file that is imported in two ways appears twice, the second time as `file with { type: 'json' }`.
    const inputs = [...new Set(Object.keys(metafile.inputs).map((input) => input.replace(/ with \{.*\}$/, '')))]
    for (const { path, contents } of outputFiles) replace(path, contents)
    replace(stampOf(outfile), JSON.stringify({ inputs, digest: digestOf(root, inputs) }))
  } finally {
    await esbuild.stop()
  }
}

/** Null for a list with a file that is gone. */
function digestOf(root, inputs) {
  const hash = createHash('sha256').update(JSON.stringify(options))
  for (const path of [...surroundings, ...inputs]) {
    if (!existsSync(join(root, path))) return null
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** Whole or not at all: another start may be reading it. */
function replace(path, contents) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, contents)
  renameSync(draft, path)
}
