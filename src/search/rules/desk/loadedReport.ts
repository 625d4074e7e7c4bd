import type { SearchReport } from './searchReport.ts'

/** Who asks for the report, and for what of it. */
export interface ReportRequest {
  /** The person signed in, as the admin knows one; anything else has no right. */
  user: unknown
  /** As it came from the address: any text. */
  days: unknown
  site: unknown
  now: Date
}

/** A report as the page shows it. */
export interface LoadedReport {
  report: SearchReport
  days: number
  periods: readonly number[]
  /** Null: all sites. */
  site: string | null
  /** False: only the own site. */
  mayChooseSite: boolean
  /** Whether the person may make drafts of what is suggested. */
  mayDraft: boolean
}
