import { blocks, type Finding, type ResourceUnderCheck, warns } from './finding.ts'
import { LIMITS, lengthOf } from './limits.ts'

/** 题图与附件: a text alternative and a title for each (A11Y-W-1.1.1, JY-MD-27). */
export const checkFiles = ({ image, attachments }: ResourceUnderCheck): Finding[] => {
  const { max, rule } = LIMITS.altLength
  const findings: Finding[] = []
  if (image !== null && image.alt.trim() === '') {
    findings.push(blocks('image', 'image-alt-missing', rule, '题图缺少替代文字，请用一句话说明图中内容'))
  }
  if (image !== null && lengthOf(image.alt) > max) {
    findings.push(warns('image', 'image-alt-long', rule, `题图替代文字超过${max}字，详细说明宜写入正文`))
  }
  for (const attachment of attachments.filter(({ title }) => title.trim() === '')) {
    const message = `附件“${attachment.filename}”缺少标题，请填写读者看得懂的名称`
    findings.push(blocks('attachments', 'attachment-title-missing', 'JY-MD-27', message))
  }
  return findings
}
