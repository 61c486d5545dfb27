/** Open pages, the visible one last. */
export const pageStack = []

/** Tab pages stay alive when left; by route. */
export const keptTabs = new Map()

export const topPage = () => pageStack.at(-1)

export const allOpenPages = () => new Set([...pageStack, ...keptTabs.values()])
