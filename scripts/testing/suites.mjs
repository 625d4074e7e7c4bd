/** What `npm test` runs, in this order: the quick ones tell first. */
export const everySuite = ['unit', 'contract', 'integration', 'accessibility', 'e2e']

/** Run on request: it needs a MongoDB or builds one (docs/databases.md). */
export const onRequest = ['engines']

/** Suites that look at pages in a real browser. */
export const inBrowser = ['accessibility', 'e2e']
