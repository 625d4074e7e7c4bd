import type { InlineRun } from './bodyBlocks.ts'

/** Splits runs at a character offset of their text; styles stay with their side. */
export function splitRuns(runs: InlineRun[], offset: number): [InlineRun[], InlineRun[]] {
  const before: InlineRun[] = []
  const after: InlineRun[] = []
  let position = 0
  for (const each of runs) {
    const cut = Math.min(Math.max(offset - position, 0), each.text.length)
    if (cut > 0) before.push({ ...each, text: each.text.slice(0, cut) })
    if (cut < each.text.length) after.push({ ...each, text: each.text.slice(cut) })
    position += each.text.length
  }
  return [before, after]
}

/** Joins neighboring runs of one style and trims white space at both ends of the whole. */
export function tidyRuns(runs: InlineRun[]): InlineRun[] {
  const merged: InlineRun[] = []
  for (const each of runs) {
    const last = merged.at(-1)
    if (last && last.bold === each.bold && last.href === each.href) last.text += each.text
    else if (each.text !== '') merged.push({ ...each })
  }
  return trimEnd(trimStart(merged))
}

function trimStart(runs: InlineRun[]): InlineRun[] {
  const [first, ...others] = runs
  if (!first) return []
  const text = first.text.trimStart()
  return text === '' ? trimStart(others) : [{ ...first, text }, ...others]
}

function trimEnd(runs: InlineRun[]): InlineRun[] {
  const last = runs.at(-1)
  if (!last) return []
  const text = last.text.trimEnd()
  return text === '' ? trimEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }]
}
