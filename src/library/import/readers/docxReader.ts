import { finding, type ImportFinding } from '../rules/importCandidate.ts'

/** Chinese names of heading styles that mammoth does not know by itself. */
const STYLE_MAP = [
  "p[style-name='标题 1'] => h2:fresh",
  "p[style-name='标题 2'] => h3:fresh",
  "p[style-name='标题 3'] => h4:fresh",
]
const BLOCK_END = /(<\/(?:p|h[1-6]|li|tr)>)/g

/** The HTML of a Word file, one block a line, so that line numbers count paragraphs. Throws when it is no .docx. */
export async function readDocx(bytes: Buffer): Promise<{ html: string; findings: ImportFinding[] }> {
  // Loaded when a Word file comes: it takes longer to load than most imports take.
  const { default: mammoth } = await import('mammoth')
  const { value, messages } = await mammoth.convertToHtml({ buffer: bytes }, { styleMap: STYLE_MAP })
  const errors = messages.filter((message) => message.type === 'error')
  const findings = errors.map((message) => finding(1, 'M-004', `Word 文件部分内容未能读取：${message.message}`))
  return { html: shortenPictures(value).replace(BLOCK_END, '$1\n'), findings }
}

/** Pictures are not imported: their megabytes of base64 need not be parsed. */
function shortenPictures(html: string): string {
  return html.replace(/src="data:[^"]*"/g, 'src="Word 文件内嵌图片"')
}
