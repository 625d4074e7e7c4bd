const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]
const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The ninth character of an organization code (GB 11714). */
const organizationCheck = (eight: string): string => {
  const sum = ORGANIZATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * parseInt(eight[index] ?? '0', 36),
    0,
  )
  const rest = 11 - (sum % 11)
  return rest === 10 ? 'X' : String(rest % 11)
}

/** The eighteenth character of a unified social credit code, from its first seventeen (GB 32100-2015, ZY-ID-06). */
export const creditCodeCheck = (seventeen: string): string => {
  const sum = [...seventeen].reduce((total, character, index) => {
    return total + CODE_ALPHABET.indexOf(character) * (3 ** index % 31)
  }, 0)
  return CODE_ALPHABET[(31 - (sum % 31)) % 31] ?? '0'
}

/** A sample code of a government organ: `11`, region, `DEM` and a serial from 1; check characters are valid. */
export const sampleCreditCode = (region: string, serial: number): string => {
  const eight = `DEM${String(serial).padStart(5, '0')}`
  const seventeen = `11${region}${eight}${organizationCheck(eight)}`
  return seventeen + creditCodeCheck(seventeen)
}
