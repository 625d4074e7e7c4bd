import { ensureChineseFonts, ensureChromium } from './testing/chromium.mjs'
import { sumOf } from './testing/counts.mjs'
import { runSuites } from './testing/run-suite.mjs'
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
  for (const group of groupsOf(suites)) {
    console.log(`\n── ${group.join(' + ')} ──`)
    results.push(inBrowser.includes(group[0]) ? await runInBrowser(group, browser) : await runSuites(group, {}))
  }
  console.log(`\n${tableOf(results)}\n\n${lastLineOf(results)}`)
  return sumOf(results).failed === 0 ? 0 : 1
}

/** Each suite by itself, but those that need the running platform together: starting it takes longer than they do. */
function groupsOf(suites) {
  const together = suites.filter((suite) => inBrowser.includes(suite))
  const alone = suites.filter((suite) => !inBrowser.includes(suite)).map((suite) => [suite])
  return together.length > 0 ? [...alone, together] : alone
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

async function runInBrowser(suites, { path, problem }) {
  if (path) return runSuites(suites, { CHROMIUM_PATH: path })
  console.error(problem)
  return { suite: suites.join(' + '), passed: 0, failed: 1, skipped: 0, milliseconds: 0 }
}
