import type { SearchReport } from '../../../search/index.ts'
import { beijingMinute } from './beijingMinute.ts'
import { ReportTable } from './ReportTable.tsx'
import { SuggestionButton } from './SuggestionButton.tsx'

type Asked = SearchReport['asked']

const asked = (queries: Asked) =>
  queries.map(({ query, count, clicks, empty }) => ({ key: query, cells: [query, count, empty, clicks] }))
const QUERY_COLUMNS = ['检索词', '次数', '其中没有结果', '点开次数']

/** Where search fails and what would mend it, the most useful list first. */
export function ReportLists({ report, mayDraft }: { report: SearchReport; mayDraft: boolean }) {
  return (
    <>
      <ReportTable
        title="可以补充的同义词"
        hint="先用左边的词没有查到，改用右边的词查到并点开了结果。核对后可以建为草稿。"
        columns={mayDraft ? ['市民的说法', '改用的说法', '次数', '办理'] : ['市民的说法', '改用的说法', '次数']}
        rows={report.suggestions.map(({ from, to, count }) => ({
          key: `${from} ${to}`,
          cells: [
            from,
            to,
            count,
            ...(mayDraft ? [<SuggestionButton key="draft" from={from} to={to} count={count} />] : []),
          ],
        }))}
      />
      <ReportTable
        title="没有结果的检索"
        hint="市民的说法词库里没有，或者资源库里还没有这方面的信息。"
        columns={QUERY_COLUMNS}
        rows={asked(report.empty)}
      />
      <ReportTable
        title="有结果但没有人点开的检索"
        hint="结果可能不对题：可以调整标题、补充同义词，或者设“编辑推荐”。"
        columns={QUERY_COLUMNS}
        rows={asked(report.unclicked)}
      />
      <ReportTable
        title="改换说法的检索"
        hint="查过左边的词以后，又改查右边的词。"
        columns={['先查', '改查', '次数']}
        rows={report.reformulated.map(({ previous, query, count }) => ({
          key: `${previous} ${query}`,
          cells: [previous, query, count],
        }))}
      />
      <ReportTable
        title="检索最多的词"
        hint="公众页面上的“热门检索”从有结果、次数足够多的词中产生，不含长数字。"
        columns={QUERY_COLUMNS}
        rows={asked(report.asked)}
      />
      <ReportTable
        title="用时最长的检索"
        hint="用时为服务器处理的时间；每个词只列最长的一次。"
        columns={['检索词', '用时（毫秒）', '结果数', '时间']}
        rows={report.slowest.map(({ query, elapsed, total, at }) => ({
          key: query,
          cells: [query, elapsed, total, beijingMinute(at)],
        }))}
      />
    </>
  )
}
