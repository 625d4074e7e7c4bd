/**
 * Passed, failed and skipped of one vitest run, from its JSON report (null: it wrote none) and its exit code. A file
 * that could not be loaded, an error outside of any test and a suite that ran nothing each count as one failure: no
 * way of breaking may look like success.
 */
export function countsOf(report, exitCode) {
  const files = report?.testResults ?? []
  const tests = files.flatMap((file) => file.assertionResults)
  const having = (...statuses) => tests.filter((test) => statuses.includes(test.status)).length
  const passed = having('passed')
  const skipped = having('skipped', 'pending', 'todo', 'disabled')
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = having('failed') + unloaded
  const isSilentFailure = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed, skipped }
}

/** The sums of several results. */
export const sumOf = (results) =>
  results.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
