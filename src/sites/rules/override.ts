import { z } from 'zod'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制 SHA-256')

/** A page or layout of the shared templates. Components stay common to all sites, so that one repair reaches all. */
const template = z
  .string()
  .regex(/^(pages|layouts)\/[a-z0-9-]+\.hbs$/, '只能改写 pages/ 或 layouts/ 中的模板，组件不得改写')

/** `sites/<slug>/overrides/overrides.json`: every override with its reason and the base it was made from. */
export const overrideManifestSchema = z
  .object({
    overrides: z.array(
      z
        .object({
          /** Inside `sites/<slug>/overrides/`. */
          file: template,
          /** Inside `templates/`; the same path. */
          base: template,
          /** Of the base when the override was last compared with it. */
          baseSha256: sha256,
          /** Why a token or setting is not enough. */
          reason: z.string().min(10, '请用一句话说明为什么需要改写'),
        })
        .strict()
        .refine((entry) => entry.file === entry.base, { path: ['base'], message: '应与 file 是同一模板' }),
    ),
  })
  .strict()

/** One template of one site that takes the place of a shared one. */
export interface SiteOverride {
  /** Template name without ending, e.g. `pages/section`. */
  name: string
  /** The overriding template's text. */
  source: string
  reason: string
  /** True when the shared template has changed since: someone must compare the two again. */
  baseChanged: boolean
  /** SHA-256 of the shared template as it is now, hex. */
  currentBaseSha256: string
}
