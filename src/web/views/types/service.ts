import type { Link } from './link.ts'

/** 410: the page was withdrawn. */
export interface WithdrawnView {
  title: string
  withdrawnAt: string
  reason: string
  links: Link[]
}

export interface NotFoundView {
  links: Link[]
}

export interface ErrorView {
  /** To be told to whoever helps. */
  requestId: string | null
  telephone: string
}

/** The notice before an outside link (ZY-URL-03); `to` is an http(s) address, already checked. */
export interface LeavingView {
  to: string
  host: string
  back: Link
}

export interface AccessibilityStatementView {
  reviewedOn: string | null
  telephone: string
  email: string | null
  address: string
  reportIssue: Link
}

export interface SitemapPageView {
  sections: { name: string; href: string; description: string }[]
  pages: Link[]
  sites: Link[]
}

/** 我为政府网站找错: how to tell the site about a fault, without an account. */
export interface ReportIssueView {
  siteCode: string
  telephone: string
  email: string | null
  address: string
  postcode: string
  host: string
}
