/** The text of a workbook: every sheet with its name, a row a line. Throws when it is none. */
export async function sheetText(bytes: Buffer): Promise<string> {
  const { default: readSheets } = await import('read-excel-file/node')
  const sheets = await readSheets(bytes)
  return sheets
    .map(({ sheet, data }) => [sheet, ...data.map(rowText).filter((row) => row !== '')].join('\n'))
    .join('\n')
}

const rowText = (cells: readonly unknown[]): string =>
  cells
    .filter((cell) => cell !== null && cell !== undefined)
    .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)))
    .join(' ')
