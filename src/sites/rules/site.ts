import { z } from 'zod'

const slug = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, '应为小写字母、数字或连字符')
const hue = z.string().regex(/^#[0-9a-f]{6}$/i, '应为 #rrggbb 颜色')

/** The bricks a home page is built from; a webmaster chooses their order, nothing else (visual-direction.md). */
export const HOME_BRICK_LABELS = {
  doors: '四个入口',
  newest: '最新发布',
  policy: '政策',
  services: '办事服务',
  interaction: '互动',
  districts: '各区网站',
  topics: '专题',
} as const
export const HOME_BRICKS = Object.keys(HOME_BRICK_LABELS) as (keyof typeof HOME_BRICK_LABELS)[]

/**
 * `sites/<slug>/site.json`: what one site is. Region codes: GB/T 2260 (ZY-ID-05); site code: ZY-ID-01;
 * filings: ZY-ID-02, ZY-ID-03; the three units and the responsible person: M-010.
 */
export const siteSchema = z
  .object({
    slug,
    kind: z.enum(['cityPortal', 'districtSite']),
    /** Standard name, identical in header, title and `SiteName` (ZY-SITE-03). */
    name: z.string().min(4).max(40),
    shortName: z.string().min(2).max(10),
    greeting: z.string().min(2).max(60),
    regionCode: z.string().regex(/^\d{6}$/, '应为六位行政区划代码'),
    /** Hosts the site answers on, the main domain first; `<slug>.localhost` is added by the platform. */
    hosts: z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, '应为小写域名，不带端口')).min(1),
    siteCode: z.string().regex(/^(\d{10}|bm\d{8})$/, '应为十位数字标识码'),
    icpNumber: z.string().regex(/^\p{Script=Han}ICP备\d{8,10}号(-\d+)?$/u, '应如“京ICP备00000000号”'),
    publicSecurityNumber: z.string().regex(/^\p{Script=Han}公网安备\s?\d{14}号$/u, '应如“京公网安备 00000000000000号”'),
    /** True while filing numbers are samples: every page then marks them 示例. */
    sampleFilings: z.boolean(),
    units: z.object({ supervisor: z.string(), host: z.string(), operator: z.string(), responsiblePerson: z.string() }),
    contact: z.object({
      telephone: z.string(),
      address: z.string(),
      postcode: z.string(),
      email: z.string().nullable(),
    }),
    /** Slot for the national emblem's standard file (ZY-DES-13); null while none is configured: none is invented. */
    emblem: z.string().nullable(),
    theme: z.object({
      brand: hue,
      accent: hue,
      motif: z.string().regex(/^[a-z0-9-]+\.svg$/, '应为本站文件夹中的 .svg 文件名'),
      motifAlt: z.string().min(1),
    }),
    homeBricks: z
      .array(z.enum(HOME_BRICKS))
      .min(3)
      .refine((bricks) => new Set(bricks).size === bricks.length, '同一版块只能出现一次'),
    popularSearches: z.array(z.string()).max(8),
  })
  .strict()
  .refine((site) => site.siteCode.startsWith('bm') || site.siteCode.startsWith(site.regionCode), {
    path: ['siteCode'],
    message: '前六位应与行政区划代码一致',
  })

export type Site = z.infer<typeof siteSchema>

/** All sites, in the official order, and the way from a host to its site. */
export interface SiteRegistry {
  readonly sites: readonly Site[]
  bySlug(slug: string): Site | null
  /** Resolves a `Host` header (port ignored, case folded); null for an unknown host. */
  byHost(host: string | undefined): Site | null
  readonly cityPortal: Site
}
