import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, Payload } from 'payload'
import type { LoadedReport, ReportRequest } from '../../../search/index.ts'
import { ReportFigures } from './ReportFigures.tsx'
import { ReportFilter } from './ReportFilter.tsx'
import { ReportLists } from './ReportLists.tsx'

interface SearchReportProps extends AdminViewServerProps {
  /** Given by the config: components know no store. */
  load(payload: Payload, request: ReportRequest): Promise<LoadedReport | null>
}

/** 检索分析: what visitors search and do not find (issue 3, point 8; M-079). */
export async function SearchReport({ initPageResult, load, params, searchParams }: SearchReportProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const { user, payload, i18n } = req
  if (!user) redirect('/admin/login?redirect=%2Fadmin%2Fsearch-report')
  const loaded = await load(payload, { user, days: searchParams?.days, site: searchParams?.site, now: new Date() })
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      <div className="search-report gutter--left gutter--right">
        <h1>检索分析</h1>
        {loaded ? (
          <>
            <ReportFilter loaded={loaded} />
            <ReportFigures report={loaded.report} />
            <ReportLists report={loaded.report} mayDraft={loaded.mayDraft} />
          </>
        ) : (
          <p>您没有查看检索分析的权限。</p>
        )}
      </div>
    </DefaultTemplate>
  )
}
