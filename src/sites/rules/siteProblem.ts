import { PlatformError } from '../../platform/errors.ts'

/** One thing that is wrong in the files of the sites. */
export interface SiteProblem {
  /** Relative to the sites folder, e.g. `<slug>/site.json`. */
  file: string
  /** Path inside the file, e.g. `theme.brand`; empty when the file as a whole is meant. */
  field: string
  /** In Chinese: it is read by the webmaster who changed the file. */
  reason: string
}

/** The files of the sites cannot be used; names every problem at once, so that one round of mending is enough. */
export class SiteFilesError extends PlatformError {
  readonly problems: readonly SiteProblem[]

  constructor(problems: readonly SiteProblem[]) {
    super('config-invalid', ['站点配置有误，系统未启动：', ...problems.map(line)].join('\n'), { problems })
    this.problems = problems
  }
}

const line = ({ file, field, reason }: SiteProblem): string => `  sites/${file}${field ? `，${field}` : ''}：${reason}`
