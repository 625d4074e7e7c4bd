const CLAUSES = [
  '各有关部门应当按照职责分工，及时受理企业和群众提出的申请，一次性告知需要补正的材料',
  '符合条件的单位可以通过区级政务服务大厅综合窗口或者首都之窗网上办事栏目提交申请',
  '补贴资金实行专账管理、专款专用，任何单位和个人不得截留、挤占、挪用',
  '对老年人、残疾人等办事有困难的群众，应当提供预约、上门、代办等便利服务',
  '本办法所称小微企业，是指符合国家中小企业划型标准规定的小型企业和微型企业',
]

/** A made-up policy page of about 22 KB with the proportions of a real one: head, ten-field header, clauses, footer. */
export function benchPage(): string {
  const fields = Array.from({ length: 10 }, (_, n) => `<dt>字段${n + 1}</dt><dd>示例内容 ${n * 37 + 11}</dd>`).join('')
  const links = Array.from(
    { length: 40 },
    (_, n) => `<li><a href="/policy/sfgw-2026-${1_000 + n * 7}">示例链接${n}</a></li>`,
  )
  const clauses = Array.from({ length: 74 }, (_, n) => {
    const text = CLAUSES.map((_clause, at) => CLAUSES[(at * n + n) % CLAUSES.length]).slice(0, 1 + (n % 3))
    return `<p id="clause-${n + 1}">第${n + 1}条　${text.join('；')}。</p>`
  })
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>关于进一步优化服务的若干措施（示例）</title>
<meta name="SiteName" content="示例市人民政府"><link rel="stylesheet" href="/assets/0123abcd.css"></head><body>
<header><a href="/">示例市人民政府</a></header><nav><ul>${links.join('')}</ul></nav>
<main><h1>关于进一步优化服务的若干措施（示例）</h1><dl>${fields}</dl>${clauses.join('\n')}</main>
<footer><p>主办：示例单位</p></footer></body></html>`
}
