/** `2026-11-22 09:05` in Beijing, as everywhere in the admin; the Swedish form of a date is the one of ISO 8601. */
export const beijingMinute = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' })
