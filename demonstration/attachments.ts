import type { DemonstrationAttachment } from '../src/demonstration/city.ts'

/** Files in `files/`, each with sentences that stand nowhere else in the city: what only its text can be found by (M-080). */
export const attachments: readonly DemonstrationAttachment[] = [
  {
    externalId: 'demo-policy-elevator',
    title: '既有多层住宅加装电梯补贴标准表（示例）',
    file: 'elevator-subsidies.xlsx',
  },
  {
    externalId: 'demo-policy-elevator',
    title: '既有多层住宅加装电梯管线改移技术指引（示例）',
    file: 'pipe-relocation-guidelines.pdf',
  },
  {
    externalId: 'demo-guide-public-rental',
    title: '住房情况申报表填表说明（示例）',
    file: 'housing-declaration-notes.docx',
  },
]
