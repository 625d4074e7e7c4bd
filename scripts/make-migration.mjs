import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

// npm run make-migration -- <name>: compares the collections with the newest snapshot and writes the difference.
// Payload writes TypeScript that our compiler settings refuse; it is kept as plain JavaScript, and the index anew.
const FOLDER = 'src/cms/migrations'
const [name] = process.argv.slice(2)
if (!name || name === '--help') {
  console.log('npm run make-migration -- <name>')
  process.exit(name ? 0 : 2)
}

execFileSync('npx', ['payload', 'migrate:create', name, '--skip-empty'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: '--conditions=production' },
})

for (const file of readdirSync(FOLDER).filter((entry) => /^\d{8}_.*\.ts$/.test(entry))) {
  const { code } = transformSync(readFileSync(join(FOLDER, file), 'utf8'), { loader: 'ts' })
  writeFileSync(join(FOLDER, file.replace(/\.ts$/, '.js')), code)
  rmSync(join(FOLDER, file))
}

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3))
  .sort()
const lines = [
  "import type { Migration } from 'payload'",
  ...names.map((entry, index) => `import * as migration${index + 1} from './${entry}.js'`),
  '',
  '/** Applied in this order at start, under a lock (`openPayload`). Written by `npm run make-migration`. */',
  'export const migrations = [',
  ...names.map((entry, index) => `  { name: '${entry}', ...migration${index + 1} },`),
  '] as Migration[]',
  '',
]
writeFileSync(join(FOLDER, 'index.ts'), lines.join('\n'))
