import type { Topic } from '../../src/demonstration/texts.ts'
import { businessTopics } from './business.ts'
import { cityTopics } from './city.ts'
import { householdTopics } from './household.ts'
import { housingTopics } from './housing.ts'
import { livingTopics } from './living.ts'
import { workTopics } from './work.ts'

export const topics: readonly Topic[] = [
  ...householdTopics,
  ...housingTopics,
  ...workTopics,
  ...businessTopics,
  ...livingTopics,
  ...cityTopics,
]
