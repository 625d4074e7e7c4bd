interface ReportTableProps {
  title: string
  /** What the list is good for, in one sentence. */
  hint: string
  columns: readonly string[]
  /** The first cell heads its row. */
  rows: readonly { key: string; cells: readonly (string | number | React.ReactElement)[] }[]
}

/** One list of the report. */
export function ReportTable({ title, hint, columns, rows }: ReportTableProps) {
  return (
    <section className="search-report__list">
      <h2>{title}</h2>
      <p>{hint}</p>
      {rows.length === 0 ? (
        <p>这段时间没有。</p>
      ) : (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...others] }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {others.map((cell, index) => (
                  <td key={columns[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
