import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { SiteProblem } from '../rules/siteProblem.ts'

/** What a file holds, or why it cannot be used. */
export type Checked<T> = { value: T; problems: [] } | { value: null; problems: SiteProblem[] }

const inChinese = z.locales.zhCN().localeError

const wordsFor: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type' && issue.input === undefined) return '缺少这一项'
  if (issue.code === 'unrecognized_keys') return `没有这样的配置项：${issue.keys.join('、')}`
  return inChinese(issue)
}

function parsed(text: string): Checked<unknown> {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')), problems: [] }
  } catch (error) {
    return {
      value: null,
      problems: [{ file: '', field: '', reason: `不是有效的 JSON（${(error as Error).message}）` }],
    }
  }
}

function contentOf(path: string): Checked<unknown> {
  try {
    return parsed(readFileSync(path, 'utf8'))
  } catch {
    return { value: null, problems: [{ file: '', field: '', reason: '文件不存在或无法读取' }] }
  }
}

/** Reads `file` (relative to `folder`) and checks it against `schema`; every problem names file, field and reason. */
export function readCheckedJson<T>(folder: string, file: string, schema: z.ZodType<T>): Checked<T> {
  const content = contentOf(join(folder, file))
  if (content.problems.length > 0)
    return { value: null, problems: content.problems.map((problem) => ({ ...problem, file })) }
  const result = schema.safeParse(content.value, { error: wordsFor })
  if (result.success) return { value: result.data, problems: [] }
  const problems = result.error.issues.map((issue) => ({ file, field: issue.path.join('.'), reason: issue.message }))
  return { value: null, problems }
}
