import { zipFile } from './zipFile.ts'

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEETS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const relations = (type: string, target: string) =>
  `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`

/** Sheet XML around rows. */
export const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${SHEETS}"><sheetData>${rows}</sheetData></worksheet>`

/** A Word file or workbook that is whole but for this main part. */
export function officeFile(kind: 'docx' | 'xlsx', part: string | Buffer, claim?: (size: number) => number): Buffer {
  if (kind === 'docx')
    return zipFile(
      { '_rels/.rels': relations('officeDocument', 'word/document.xml'), 'word/document.xml': part },
      claim,
    )
  return zipFile(
    {
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
      'xl/workbook.xml': `<workbook xmlns="${SHEETS}" xmlns:r="${OFFICE}"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
      'xl/worksheets/sheet1.xml': part,
    },
    claim,
  )
}

/** A PDF of one page that draws this and holds these further objects. */
function pdf(content: string, trailer = ''): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj${object}endobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  text += `trailer<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`
  return Buffer.from(text, 'latin1')
}

/** Paper that went through a scanner: a picture, no text. */
export const scannedPdf = (): Buffer =>
  pdf('q 100 0 0 100 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \u0001\u0002\u0003\u0004 EI Q')

/** Nobody's password fits. */
export const passwordPdf = (): Buffer => {
  const key = `<${'5a'.repeat(32)}>`
  return pdf('', `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -4>>`)
}
