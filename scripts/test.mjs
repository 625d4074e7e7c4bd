import { ensureChineseFonts, ensureChromium } from './testing/chromium.mjs'
import { sumOf } from './testing/counts.mjs'
import { runSuite } from './testing/run-suite.mjs'
import { everySuite, inBrowser, onRequest } from './testing/suites.mjs'
import { lastLineOf, tableOf } from './testing/summary.mjs'

// npm test [-- suite …]: runs the suites one after another; the last line is the true sum of them all.
const asked = process.argv.slice(2)
const known = [...everySuite, ...onRequest]

if (asked.includes('--help')) {
  console.log(`npm test [-- suite …]\n\nSuites: ${everySuite.join(', ')}; on request: ${onRequest.join(', ')}.`)
} else if (asked.some((suite) => !known.includes(suite))) {
  console.error(`Unknown suite among: ${asked.join(', ')}. There are: ${known.join(', ')}.`)
  process.exitCode = 2
} else {
  process.exitCode = await run(asked.length > 0 ? known.filter((suite) => asked.includes(suite)) : everySuite)
}

async function run(suites) {
  const browser = suites.some((suite) => inBrowser.includes(suite)) ? prepareBrowser() : null
  const results = []
  for (const suite of suites) {
    console.log(`\n── ${suite} ──`)
    results.push(inBrowser.includes(suite) ? await runInBrowser(suite, browser) : await runSuite(suite, {}))
  }
  console.log(`\n${tableOf(results)}\n\n${lastLineOf(results)}`)
  return sumOf(results).failed === 0 ? 0 : 1
}

/** Where the browser is, or why there is none: then the other suites still run. */
function prepareBrowser() {
  try {
    ensureChineseFonts()
    return { path: ensureChromium() }
  } catch (error) {
    return { problem: error.message }
  }
}

async function runInBrowser(suite, { path, problem }) {
  if (path) return runSuite(suite, { CHROMIUM_PATH: path })
  console.error(problem)
  return { suite, passed: 0, failed: 1, skipped: 0, milliseconds: 0 }
}
