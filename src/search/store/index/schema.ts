/** Tables of lists of rows: by any word, and by a word of the title. */
export const POSTINGS = ['postings', 'titlePostings'] as const

/** Shape of the file; a file of another shape is rebuilt. */
export const SCHEMA_VERSION = 4

/**
 * Tokens arrive separated by blanks. The tokenizer keeps every character beyond ASCII; `tokenchars` keeps the few of
 * ASCII that tokens may hold besides letters and figures. Contentless and without places: the texts stand in `documents`
 * once, and lists of rows alone are read much faster. Titles have lists of their own, so that a title's word need not be
 * looked for among all that hold it.
 */
export const SCHEMA = `
create table meta (name text primary key, value text not null) without rowid;
create table documents (
  row integer primary key,
  identifier text not null unique,
  type text not null,
  sites text not null,
  home text not null,
  issuer text not null,
  topic text not null,
  year text not null,
  validity text not null,
  published integer not null,
  sameness text not null,
  titleTokens text not null,
  keywordTokens text not null,
  title text not null,
  plainTitle text not null,
  body text not null,
  normalized text,
  rest text not null,
  attachmentTexts text not null,
  digest text not null,
  terms text not null
);
create table numbers (key text not null, row integer not null, cited integer not null, primary key (key, row, cited)) without rowid;
create index numbersOfRow on numbers (row);
create table relations (target text not null, row integer not null, primary key (target, row)) without rowid;
create index relationsOfRow on relations (row);
create table terms (term text primary key, weight integer not null) without rowid;
${POSTINGS.map(
  (table) => `create virtual table ${table} using fts5 (
  tokens, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '.-_+#'"
);`,
).join('\n')}
create virtual table vocabulary using fts5vocab (postings, 'row');
`
