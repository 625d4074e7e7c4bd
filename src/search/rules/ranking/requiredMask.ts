import type { RetrievalPlan } from '../searchIndex.ts'

/** Bit n: group n must be there, or is missed where it is not. */
export const requiredMask = ({ required }: Pick<RetrievalPlan, 'required'>): number =>
  required.reduce((mask, index) => mask | (1 << index), 0)
