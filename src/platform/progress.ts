/** Tells how far long work has come. */
export interface Progress {
  /** `done` of the total, with a few words on what is at hand. */
  report(done: number, what?: string): void
  /** Ends the line; `summary` stays on the screen. */
  finish(summary: string): void
}

/** Where progress is written; `process.stderr` is one. */
export interface ProgressOutput {
  isTTY?: boolean
  write(text: string): unknown
}

interface Work {
  label: string
  /** Null: unknown; then only the count is told. */
  total: number | null
}

/** Milliseconds between plain lines in a log file, and between redraws on a terminal. */
const everyPlainLine = 10_000
const everyRedraw = 100

/** One line redrawn on a terminal; plain lines, at most one every 10 s, elsewhere. */
export function createProgress(
  work: Work,
  output: ProgressOutput = process.stderr,
  now: () => number = Date.now,
): Progress {
  const terminal = output.isTTY === true
  const interval = terminal ? everyRedraw : everyPlainLine
  let told = Number.NEGATIVE_INFINITY
  return {
    report(done, what = '') {
      if (now() - told < interval) return
      told = now()
      output.write(frame(terminal, lineOf(work, done, what)))
    },
    finish: (summary) => void output.write(terminal ? `\r\x1b[K${summary}\n` : `${summary}\n`),
  }
}

const frame = (terminal: boolean, line: string): string => (terminal ? `\r\x1b[K${line}` : `${line}\n`)

function lineOf({ label, total }: Work, done: number, what: string): string {
  const share = total === null || total === 0 ? `${done}` : `${done}/${total}（${Math.floor((done / total) * 100)}%）`
  return what === '' ? `${label} ${share}` : `${label} ${share} ${what}`
}
