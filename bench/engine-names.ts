/** The engines side by side: the start of their rows' ids, and the file under engines/. */
export const engineFiles = {
  core: 'our-core',
  'hand-written': 'hand-written',
  'json-logic': 'json-logic',
  'json-rules-engine': 'json-rules-engine',
  publicodes: 'publicodes',
} as const

export type EngineName = keyof typeof engineFiles

/** Everything that is timed: our core twice, as it is and with a price book it has not seen. */
export type TimedName = EngineName | 'core-unremembered'

/** What is started cold: the engines, and our core with everything it knows. */
export const coldStarts = { ...engineFiles, 'all-categories': 'all-categories' } as const

export type ColdStart = keyof typeof coldStarts

export const engineNames = Object.keys(engineFiles) as readonly EngineName[]
