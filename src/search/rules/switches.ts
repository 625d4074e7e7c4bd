/** Parts of the search that the judge can switch off one by one, to see what each is worth (ablation). */
export const SWITCHES = [
  'thesaurus',
  'correction',
  'documentNumbers',
  'intent',
  'priors',
  'relaxing',
  'pools',
  'rerank',
  'lifting',
] as const
export type SwitchName = (typeof SWITCHES)[number]

/** True: the part works. */
export type Switches = Readonly<Record<SwitchName, boolean>>

export const ALL_ON: Switches = Object.fromEntries(SWITCHES.map((name) => [name, true])) as Switches
