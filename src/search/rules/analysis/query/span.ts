/** A part of a text: UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** Adds those of `more` that lie free of everything before them. */
export const addFree = <S extends Span>(taken: readonly Span[], more: readonly S[]): S[] => {
  const added: S[] = []
  for (const span of more) {
    if (![...taken, ...added].some((other) => overlaps(other, span))) added.push(span)
  }
  return added
}

/** What of a text lies between spans. */
export const gapsBetween = (length: number, spans: readonly Span[]): Span[] => {
  const gaps: Span[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    if (start > at) gaps.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  if (at < length) gaps.push({ start: at, end: length })
  return gaps
}
