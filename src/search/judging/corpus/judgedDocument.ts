import { z } from 'zod'
import { LEGAL_FORCES, RELATION_KINDS, RESOURCE_TYPE_NAMES } from '../../../library/index.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const texts = z.array(z.string().min(1))

/** A guide as it is written by hand: materials and steps by name, the rest of their rows is filled in. */
const guideDetails = z
  .object({
    conditions: texts.min(1),
    materials: texts.min(1),
    steps: texts.min(1),
    promisedTimeLimit: z.string(),
    fee: z.string(),
    location: z.string(),
    officeHours: z.string(),
    telephone: z.string(),
  })
  .strict()

const judgedDocument = z
  .object({
    externalId: z.string().regex(/^judged-[a-z0-9-]+$/),
    type: z.enum(RESOURCE_TYPE_NAMES),
    title: z.string().min(2),
    /** Slug of a department of the demonstration city. */
    organization: z.string(),
    topic: z.string(),
    publishedOn: day,
    language: z.enum(['zh-CN', 'zh-Hant']).default('zh-CN'),
    documentNumber: z.string().nullable().default(null),
    legalForce: z.enum(LEGAL_FORCES).nullable().default(null),
    keywords: texts.min(2),
    summary: z.string().regex(/（示例）$/),
    /** Paragraphs. */
    body: texts.min(1),
    details: guideDetails.nullable().default(null),
    attachments: z.array(z.object({ filename: z.string(), text: texts }).strict()).default([]),
    relations: z.array(z.object({ kind: z.enum(RELATION_KINDS), externalId: z.string() }).strict()).default([]),
    /** Districts that post the same text as their own. */
    copies: z.array(z.object({ site: z.string(), publishedOn: day }).strict()).default([]),
  })
  .strict()

/** A document written for judging search, beside the demonstration city. */
export type JudgedDocument = z.infer<typeof judgedDocument>

const judgedDocumentFile = z
  .object({ owner: z.string().min(1), source: z.string().min(1), documents: z.array(judgedDocument).min(1) })
  .strict()

/** Checks a file of judged documents. Throws a ZodError that names file position and reason. */
export const readJudgedDocuments = (file: unknown): JudgedDocument[] => judgedDocumentFile.parse(file).documents
