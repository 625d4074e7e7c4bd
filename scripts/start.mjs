import { launch } from './launch/launch.mjs'

// npm start: everything in one process; see docs/operations.md.
process.exitCode = await launch('src/main.ts', process.argv.slice(2))
