import type { DistrictTexts } from '../../src/demonstration/texts.ts'
import { coreDistricts } from './core.ts'
import { eastDistricts } from './east.ts'
import { northDistricts } from './north.ts'
import { westDistricts } from './west.ts'

export const districtTexts: readonly DistrictTexts[] = [
  ...coreDistricts,
  ...westDistricts,
  ...eastDistricts,
  ...northDistricts,
]
