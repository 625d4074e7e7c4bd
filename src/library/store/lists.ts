/** Several values in one text column, separated by semicolons: flat on every engine (design.md section 4). */
export const splitList = (value: unknown): string[] =>
  typeof value === 'string'
    ? value
        .split(/[;；、\n]/)
        .map((item) => item.trim())
        .filter(Boolean)
    : []

export const joinList = (values: readonly string[]): string => values.join('；')

/** `;a;b;`: a whole value is found with `contains ';a;'`. Empty list: an empty string. */
export const fencedList = (values: readonly string[]): string => (values.length > 0 ? `;${values.join(';')};` : '')
