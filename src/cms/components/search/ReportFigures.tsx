import type { SearchReport } from '../../../search/index.ts'

const percent = (share: number | null) => (share === null ? '—' : `${(share * 100).toFixed(1)}%`)
const milliseconds = (value: number | null) => (value === null ? '—' : `${value} 毫秒`)

/** The figures of the period, and its days one by one. */
export function ReportFigures({ report }: { report: SearchReport }) {
  const figures = [
    ['检索次数', String(report.searches)],
    ['没有结果的检索', percent(report.emptyShare)],
    ['经改写的检索（纠错、拼音、同义词等）', percent(report.rewrittenShare)],
    ['每次检索点开的结果', report.clicksPerSearch === null ? '—' : report.clicksPerSearch.toFixed(2)],
    ['用时中位数', milliseconds(report.p50)],
    ['95% 的检索不超过', milliseconds(report.p95)],
  ]
  const most = Math.max(1, ...report.perDay.map(({ count }) => count))
  return (
    <>
      <dl className="search-report__figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details className="search-report__days" open={report.perDay.length <= 7}>
        <summary>每日检索次数</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">日期</th>
              <th scope="col">次数</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {report.perDay.map(({ day, count }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>{count}</td>
                <td className="search-report__bar" aria-hidden="true">
                  <span style={{ width: `${(count / most) * 100}%` }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
