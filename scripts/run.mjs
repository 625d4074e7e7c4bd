import { launch } from './launch/launch.mjs'

// node scripts/run.mjs <entry.ts> [arguments]: how the other npm scripts run a TypeScript entry.
const [entry, ...args] = process.argv.slice(2)
if (entry === undefined || entry === '--help') {
  console.log('node scripts/run.mjs <entry.ts> [arguments]')
  process.exitCode = entry === undefined ? 2 : 0
} else {
  process.exitCode = await launch(entry, args)
}
