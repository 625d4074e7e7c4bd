const START = '/* 以下颜色由 scripts/grade-site-colors.ts 按 site.json 的 theme 推算，请勿手改。 */'
const END = '/* 推算到此为止；本站自己的设计变量写在下面，不会被覆盖。 */'

/** The graded colors as one block between the two marks. */
function gradedBlock(tokens: ReadonlyMap<string, string>): string {
  const lines = [...tokens].map(([name, value]) => `  ${name}: ${value};`)
  return [START, ':root {', ...lines, '}', END].join('\n')
}

/**
 * The text of a tokens.css with its graded block renewed. What a webmaster wrote after the block stays;
 * an empty or foreign text becomes the block followed by that text.
 */
export function withGradedTokens(css: string, tokens: ReadonlyMap<string, string>): string {
  const end = css.indexOf(END)
  const own = end === -1 ? css.trim() : css.slice(end + END.length).trim()
  return `${gradedBlock(tokens)}\n${own ? `\n${own}\n` : ''}`
}
