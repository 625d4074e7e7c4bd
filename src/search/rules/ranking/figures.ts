import figures from '../../data/ranking.json' with { type: 'json' }

/** Weights and thresholds of the ranking: data with an owner (`data/ranking.json`), tried on the judged set. */
export const RANKING = figures
