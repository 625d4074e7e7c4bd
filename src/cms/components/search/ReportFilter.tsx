import type { LoadedReport } from '../../../search/index.ts'

const addressOf = (days: number, site: string | null) =>
  `/admin/search-report?days=${days}${site === null ? '' : `&site=${encodeURIComponent(site)}`}`

/** The days and the site that the figures are of; each choice has its address. */
export function ReportFilter({ loaded: { report, days, periods, site, mayChooseSite } }: { loaded: LoadedReport }) {
  return (
    <>
      <p>
        {report.from} 至 {report.until}，{site === null ? '全部站点' : `站点 ${site}`}
        。检索记录不含账号、网络地址和 Cookie，含证件号、电话、卡号的检索只计数、不留内容，到期自动删除。
      </p>
      <nav className="state-links" aria-label="统计天数">
        {periods.map((one) => (
          <a key={one} href={addressOf(one, site)} aria-current={one === days ? 'page' : undefined}>
            近 {one} 天
          </a>
        ))}
      </nav>
      {mayChooseSite ? (
        <nav className="state-links" aria-label="站点">
          <a href={addressOf(days, null)} aria-current={site === null ? 'page' : undefined}>
            全部站点
          </a>
          {report.perSite.map((one) => (
            <a key={one.site} href={addressOf(days, one.site)} aria-current={one.site === site ? 'page' : undefined}>
              {one.site}（{one.count}）
            </a>
          ))}
        </nav>
      ) : null}
    </>
  )
}
