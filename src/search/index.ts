export { MAX_QUERY, type SearchTitles, type TitleQuery } from './rules/ports.ts'
