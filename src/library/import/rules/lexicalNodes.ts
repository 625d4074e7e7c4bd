/**
 * The serialized nodes of Payload's Lexical editor (@payloadcms/richtext-lexical 3.90, `nodeTypes.d.ts`), as far as
 * an import writes them. Written down here so that rules need no editor to be loaded.
 */
interface ElementNode<Type extends string, Child> {
  type: Type
  children: Child[]
  direction: 'ltr'
  format: '' | 'center' | 'right'
  indent: number
  version: 1
}

export interface LexicalText {
  type: 'text'
  text: string
  /** Bit field; 1 is bold. */
  format: number
  detail: 0
  mode: 'normal'
  style: ''
  version: 1
}

export interface LexicalLineBreak {
  type: 'linebreak'
  version: 1
}

export interface LexicalLink extends Omit<ElementNode<'link', LexicalText>, 'version'> {
  fields: { linkType: 'custom'; url: string; newTab: boolean }
  version: 3
}

export type LexicalInline = LexicalText | LexicalLineBreak | LexicalLink

export interface LexicalParagraph extends ElementNode<'paragraph', LexicalInline> {
  textFormat: number
  textStyle: ''
}

export interface LexicalHeading extends ElementNode<'heading', LexicalInline> {
  tag: 'h2' | 'h3' | 'h4'
}

export type LexicalQuote = ElementNode<'quote', LexicalInline>

export interface LexicalListItem extends ElementNode<'listitem', LexicalInline | LexicalList> {
  value: number
}

export interface LexicalList extends ElementNode<'list', LexicalListItem> {
  listType: 'bullet' | 'number'
  start: number
  tag: 'ul' | 'ol'
}

export interface LexicalTableCell extends ElementNode<'tablecell', LexicalParagraph> {
  backgroundColor: null
  colSpan: number
  rowSpan: number
  /** 0 none, 1 stands in the head row (heads a column), 2 stands in the head column (heads a row). */
  headerState: number
}

export type LexicalTableRow = ElementNode<'tablerow', LexicalTableCell>

export type LexicalTable = ElementNode<'table', LexicalTableRow>

export type LexicalBlock = LexicalParagraph | LexicalHeading | LexicalQuote | LexicalList | LexicalTable

/** What Payload stores in a rich text field. */
export interface LexicalState {
  root: ElementNode<'root', LexicalBlock>
}

/** The properties that every element node has. */
export function element<Type extends string, Child>(
  type: Type,
  children: Child[],
  format: ElementNode<Type, Child>['format'] = '',
): ElementNode<Type, Child> {
  return { type, children, direction: 'ltr', format, indent: 0, version: 1 }
}
