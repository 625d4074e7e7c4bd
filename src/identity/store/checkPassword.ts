import { APIError, type CollectionBeforeValidateHook } from 'payload'

const MIN_LENGTH = 8
const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/]

/** SEC-ID-01: at least 8 characters of three classes. */
export const checkPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.password
  if (typeof password !== 'string' || password === '') return data
  const classes = CLASSES.filter((pattern) => pattern.test(password)).length
  if (password.length < MIN_LENGTH || classes < 3)
    throw new APIError(
      `口令太简单：至少 ${MIN_LENGTH} 位，并含大写字母、小写字母、数字、符号中的三类。`,
      400,
      null,
      true,
    )
  return data
}
