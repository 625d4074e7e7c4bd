import { PlatformError } from '../../platform/errors.ts'

/** One parameter and what is wrong with it. */
export interface ParameterReason {
  parameter: string
  message: string
}

/** A refusal that names every parameter at fault at once (code `invalid-input`, status 400). */
export const invalidInput = (reasons: readonly ParameterReason[]): PlatformError =>
  new PlatformError('invalid-input', `${reasons.map(({ message }) => message).join('；')}。`, { reasons })
