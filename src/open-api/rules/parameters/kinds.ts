import { z } from 'zod'
import {
  addDays,
  isDay,
  LEGAL_FORCES,
  normalizeDocumentNumber,
  RESOURCE_TYPE_NAMES,
  startOfDay,
  termsOf,
} from '../../../library/index.ts'

const TOPICS = termsOf('topics').map(({ code }) => code)
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** A `+` that was not encoded arrives as a blank. */
const withPlus = (text: string): string => text.replace(/ (?=\d{2}:\d{2}$)/, '+')

const readTime = (text: string): string | null => {
  const written = withPlus(text)
  const time = INSTANT.test(written) && isDay(written.slice(0, 10)) ? Date.parse(written) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

const isMoment = (text: string): boolean => /^(?:19|20)\d\d-/.test(text) && (isDay(text) || readTime(text) !== null)

const moment = z.string().refine(isMoment, '应为日期（2026-11-22）或带时区的时间（2026-11-22T09:30:00+08:00）')

/** From a Beijing day or an instant on, as ISO 8601 UTC. */
export const from = moment.transform((text) => (isDay(text) ? startOfDay(text) : readTime(text)))

/** Up to a Beijing day or an instant, itself included: the first instant after it, ISO 8601 UTC. */
export const upTo = moment.transform((text) => {
  if (isDay(text)) return startOfDay(addDays(text, 1))
  const time = readTime(text)
  return time === null ? null : new Date(Date.parse(time) + 1).toISOString()
})

export const type = z.enum(RESOURCE_TYPE_NAMES, `应为以下之一：${RESOURCE_TYPE_NAMES.join('、')}`)
export const legalForce = z.enum(LEGAL_FORCES, `应为以下之一：${LEGAL_FORCES.join('、')}`)
export const slug = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, '应为小写字母、数字或连字符组成的代号')

/** A code of the topic vocabulary, read as itself and everything under it. */
export const topic = z
  .string()
  .refine((code) => TOPICS.includes(code), '应为主题分类词表中的代码，如 02')
  .transform((code): readonly string[] => TOPICS.filter((one) => one.startsWith(code)))

/** In any spelling: brackets, blanks, full width, Traditional (JY-MD-15). */
export const documentNumber = z.string().max(100, '不应超过100字').transform(normalizeDocumentNumber)

export const shortText = z.string().max(200, '不应超过200字')

/** A whole number from 1 to `max`. */
export const wholeNumber = (max: number, fallback: number) =>
  z.coerce
    .number(`应为1至${max}的整数`)
    .int(`应为1至${max}的整数`)
    .min(1, `应为1至${max}的整数`)
    .max(max, `应为1至${max}的整数`)
    .default(fallback)
