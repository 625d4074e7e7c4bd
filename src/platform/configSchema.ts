import { resolve } from 'node:path'
import { z } from 'zod'

export const roles = ['all', 'web', 'cms', 'worker'] as const
/** Which part of the platform a process runs (design section 6, Processes). */
export type Role = (typeof roles)[number]

const databaseUri = /^(postgres|postgresql|mongodb|mongodb\+srv):\/\/\S+$/
const hostname = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i
const bindAddress = /^[0-9a-z.:-]+$/i
const shortestSecret = 32
/** Two years: what a search editor compares, and no more. */
const longestLogDays = 731

const port = (otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .prefault(String(otherwise))

/** The environment of the contract (design section 6) plus `--role`, one entry each. */
export const settingsSchema = z.object({
  role: z.enum(roles).default('all'),
  DATABASE_URI: z.string().regex(databaseUri).nullable().default(null),
  DATA_DIR: z
    .string()
    .prefault('var')
    .transform((path) => resolve(path)),
  PORT: port(3000),
  CMS_PORT: port(3001),
  CMS_HOST: z.string().regex(bindAddress).default('127.0.0.1'),
  PUBLIC_BASE_DOMAIN: z.string().regex(hostname).toLowerCase().nullable().default(null),
  PAYLOAD_SECRET: z.string().min(shortestSecret).nullable().default(null),
  DEMO: z
    .enum(['0', '1'])
    .transform((value) => value === '1')
    .nullable()
    .default(null),
  SEARCH_LOG_DAYS: z
    .string()
    .regex(/^\d{1,4}$/)
    .transform(Number)
    .pipe(z.number().max(longestLogDays))
    .prefault('90'),
})

export type SettingName = keyof typeof settingsSchema.shape

/** What an operator reads when a value is wrong. A value itself is never repeated: it may hold a password. */
export const wrongValue: Record<SettingName, string> = {
  role: `--role 只能是 ${roles.join('、')} 之一。`,
  DATABASE_URI: 'DATABASE_URI 应以 postgres:// 或 mongodb:// 开头；不设置则使用内置数据库。',
  DATA_DIR: 'DATA_DIR 应为文件夹路径。',
  PORT: 'PORT 应为 0 至 65535 的整数端口号（0 表示任选空闲端口）。',
  CMS_PORT: 'CMS_PORT 应为 0 至 65535 的整数端口号（0 表示任选空闲端口）。',
  CMS_HOST: 'CMS_HOST 应为本机的 IP 地址或主机名，例如 127.0.0.1。',
  PUBLIC_BASE_DOMAIN: 'PUBLIC_BASE_DOMAIN 应为不带协议和端口的域名，例如 example.gov.cn。',
  PAYLOAD_SECRET: `PAYLOAD_SECRET 至少 ${shortestSecret} 个字符；不设置则自动生成并保存在数据目录。`,
  DEMO: 'DEMO 只能是 1（空库时建立演示城市）或 0（不建立）。',
  SEARCH_LOG_DAYS: `SEARCH_LOG_DAYS 应为 0 至 ${longestLogDays} 的整数天数（0 表示不保存检索记录）。`,
}
