/** A Markdown table with aligned columns that also reads well in a terminal; figures to the right. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => width(row[column] ?? ''))))
  const isFigures = head.map((_, column) =>
    rows.slice(1).every((row) => /^[+-]?[\d.,]+( \S+)?$|^$|^–$/.test(row[column] ?? '')),
  )
  const line = (row: readonly string[]) =>
    `| ${widths.map((wide, column) => pad(row[column] ?? '', wide, isFigures[column] ?? false)).join(' | ')} |`
  const rule = `|${widths.map((wide, column) => `${'-'.repeat(wide + 1)}${isFigures[column] ? ':' : '-'}`).join('|')}|`
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n')
}

/** Han characters take two places in a terminal. */
const width = (text: string): number => [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)

const pad = (text: string, wide: number, right: boolean): string => {
  const blanks = ' '.repeat(Math.max(0, wide - width(text)))
  return right ? blanks + text : text + blanks
}
