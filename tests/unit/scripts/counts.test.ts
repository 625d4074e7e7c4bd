import { describe, expect, it } from 'vitest'
import { countsOf, sumOf } from '../../../scripts/testing/counts.mjs'
import { lastLineOf } from '../../../scripts/testing/summary.mjs'

const file = (status: string, ...statuses: string[]) => ({
  status,
  assertionResults: statuses.map((each) => ({ status: each })),
})

describe('the counts of npm test are true', () => {
  it('counts every status of every file', () => {
    const report = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'todo')] }
    expect(countsOf(report, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  it('a file that could not be loaded is a failure', () => {
    const report = { testResults: [file('passed', 'passed'), file('failed')] }
    expect(countsOf(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('an error outside of any test is a failure', () => {
    expect(countsOf({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })

  it('a suite that ran no test, or left no report, is a failure', () => {
    expect(countsOf({ testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
    expect(countsOf({ testResults: [file('passed', 'skipped')] }, 0)).toEqual({ passed: 0, failed: 1, skipped: 1 })
    expect(countsOf(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('the last line sums all suites', () => {
    const results = [
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 0 },
    ]
    expect(sumOf(results)).toEqual({ passed: 5, failed: 1, skipped: 0 })
    expect(lastLineOf(results)).toBe('5 passed, 1 failed')
    expect(lastLineOf([...results, { passed: 0, failed: 0, skipped: 4 }])).toBe('5 passed, 1 failed, 4 skipped')
  })
})
