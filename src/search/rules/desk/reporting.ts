import file from '../../data/desk/reporting.json'

/**
 * Figures of the report and of popular searches. `periods` in days; `unclickedFrom`: searches with results before a
 * query without a click is told; `popular.from`: searches with results in `popular.days` before the public sees a query;
 * lengths in characters.
 */
export const REPORTING = file
