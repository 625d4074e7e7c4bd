import { splitCodes } from './codes.ts'

interface ChoiceCellProps {
  cellData?: unknown
  options: { value: string; label: string }[]
}

/** Terms in words, in lists. */
export function ChoiceCell({ cellData, options }: ChoiceCellProps) {
  const labels = splitCodes(cellData).map((code) => options.find((option) => option.value === code)?.label ?? code)
  return <span>{labels.join('、') || '—'}</span>
}
