import type { Site } from '../../sites/index.ts'
import registries from './registries.json' with { type: 'json' }
import type { FooterView, Link } from './types.ts'

/** 我为政府网站找错; the site code travels along, as inspectors probe for it (JC-K-23). */
export const reportIssueLink = ({ siteCode }: Site): Link => ({
  text: '我为政府网站找错',
  href: `/report-issue?site_code=${siteCode}`,
})

/** The seven items of ZY-DES-08 and the three units of M-010, from `site.json` alone. */
export function footerView(site: Site): FooterView {
  const { units, contact } = site
  return {
    badge: { text: '党政机关网站标识', href: null },
    reportIssue: reportIssueLink(site),
    siteCode: site.siteCode,
    supervisor: units.supervisor,
    host: units.host,
    operator: units.operator,
    telephone: contact.telephone,
    address: contact.address,
    postcode: contact.postcode,
    email: contact.email,
    icp: { text: site.icpNumber, href: registries.icp },
    publicSecurity: { text: site.publicSecurityNumber, href: registries.publicSecurity },
    siteMap: { text: '网站地图', href: '/sitemap' },
    accessibility: { text: '无障碍声明', href: '/accessibility' },
    sampleMark: site.sampleFilings ? '示例' : null,
  }
}
