import type { ServerProps } from 'payload'
import { mayReadReport } from './mayReadReport.ts'

/** In the navigation, for whoever may read the report. */
export function ReportLink({ user }: ServerProps) {
  if (!mayReadReport(user)) return null
  return (
    <a className="report-link" href="/admin/search-report">
      检索分析
    </a>
  )
}
