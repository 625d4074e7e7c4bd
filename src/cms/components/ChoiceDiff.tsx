import { splitCodes } from './codes.ts'

interface ChoiceDiffProps {
  comparisonValue?: unknown
  versionValue?: unknown
  field: { label?: unknown }
  options: { value: string; label: string }[]
}

/** Terms in words, where two versions are compared. */
export function ChoiceDiff({ comparisonValue, versionValue, field, options }: ChoiceDiffProps) {
  const words = (value: unknown) =>
    splitCodes(value)
      .map((code) => options.find((option) => option.value === code)?.label ?? code)
      .join('、') || '（空）'
  return (
    <div className="choice-diff">
      <strong>{String(field.label ?? '')}</strong>
      <span>{words(comparisonValue)}</span>
      <span>{words(versionValue)}</span>
    </div>
  )
}
