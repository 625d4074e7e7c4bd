import { z } from 'zod'
import { HITS_PER_PAGE } from '../../search/index.ts'
import { listParameters, pagingParameters } from './parameters/resourceParameters.ts'
import { searchParameters, suggestParameters } from './parameters/searchParameters.ts'
import type { ProblemCode } from './schemas/problemSchema.ts'

/** One address of the API: the router answers it and the OpenAPI file describes it from the same lines. */
export interface Operation {
  /** Below `/open-api/v1`, with path parameters in braces. */
  path: string
  summary: string
  description: string
  /** Path parameters by name. */
  pathParameters: Readonly<Record<string, string>>
  query: z.ZodObject
  /** Name of the answer's schema. */
  answer: string
  problems: readonly ProblemCode[]
}

const none = z.strictObject({})

/** Everything the API answers (design.md section 6). */
export const OPERATIONS = {
  describe: {
    path: '/openapi.json',
    summary: '本接口的说明文件',
    description: 'OpenAPI 3.1，由资源类型定义生成。',
    pathParameters: {},
    query: none,
    answer: 'OpenApiDocument',
    problems: ['invalid-input'],
  },
  listSites: {
    path: '/sites',
    summary: '全部站点',
    description: '市级门户和各区网站，按行政区划代码排列。',
    pathParameters: {},
    query: none,
    answer: 'SiteList',
    problems: ['invalid-input'],
  },
  listSections: {
    path: '/sites/{slug}/sections',
    summary: '一个站点的栏目',
    description: '按站点上的先后排列。',
    pathParameters: { slug: '站点代号，见 /sites' },
    query: none,
    answer: 'SectionList',
    problems: ['invalid-input', 'not-found'],
  },
  listResources: {
    path: '/resources',
    summary: '已发布的信息资源',
    description:
      '各项条件须同时满足，新发布的在前。给出 updatedSince 时为增量同步：按公开变化的先后排列，其中含撤回通知。翻页时把 nextCursor 作为 cursor 送回，其他条件可以省略，不能改变。',
    pathParameters: {},
    query: listParameters.extend(pagingParameters.shape),
    answer: 'ResourceList',
    problems: ['invalid-input'],
  },
  readResource: {
    path: '/resources/{identifier}',
    summary: '一条信息资源，含正文',
    description: '索引号中的斜杠写作 / 或 %2F 均可。已撤回的答 410，并说明时间和原因。',
    pathParameters: { identifier: '索引号，如 11110000DEM0000011/2026-00001' },
    query: none,
    answer: 'Resource',
    problems: ['invalid-input', 'not-found', 'gone'],
  },
  search: {
    path: '/search',
    summary: '检索',
    description: `在标题、关键词、正文、附件和发文字号中查找，识别口语、拼音、错别字和繁体；applied 写明对查询词作过的每一项改动。每页${HITS_PER_PAGE}条，facets 的条数与选定后的结果一致。`,
    pathParameters: {},
    query: searchParameters,
    answer: 'SearchAnswer',
    problems: ['invalid-input', 'index-not-ready'],
  },
  suggest: {
    path: '/suggest',
    summary: '输入提示',
    description: '以已输入的文字、拼音或首字母开头的词语，至多八条。',
    pathParameters: {},
    query: suggestParameters,
    answer: 'Suggestions',
    problems: ['invalid-input', 'index-not-ready'],
  },
} as const satisfies Record<string, Operation>
export type OperationName = keyof typeof OPERATIONS
