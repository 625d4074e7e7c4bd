import type { Publication } from '../../rules/publication.ts'

/** What the six examples share: one made-up owner, so that they can be published side by side. */
export const exampleOwner = {
  externalId: null,
  organization: 'example-organization',
  organizationName: '示例市政务服务局',
  publisher: '示例市政务服务局',
  source: '示例市政务服务局',
  openness: 'open',
  language: 'zh-CN',
  region: '110000',
  homeSite: 'example',
  edition: 1,
  image: null,
  attachments: [],
  editor: '示例编辑',
  reviewer: '示例审核',
} satisfies Partial<Publication>

/** 统一社会信用代码 of the made-up owner: right shape, registered to nobody. */
const CODE = '11110000DEM0000011'

/** Identifier and address of the `serial`th example of 2026. */
export const exampleAddress = (segment: string, serial: number) => ({
  identifier: `${CODE}/2026-${String(serial).padStart(5, '0')}`,
  path: `/${segment}/example-2026-${serial}`,
})
