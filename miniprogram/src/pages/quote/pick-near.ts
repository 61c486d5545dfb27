import type { Alternative } from '@shared/valuation/what-if'

/** So many rows on either side that pay another price. */
const changesBeside = 2
/** So many rows where there is no answer to stand beside. */
const spreadOver = 5

type Range = Pick<Alternative, 'low' | 'high'>

const isAlike = (one: Range, other: Range): boolean => one.low === other.low && one.high === other.high

/** The few of many answers, in their order, that say most: the next ones beside the given, and where the price turns. */
export function pickNear(inOrder: readonly Alternative[], given: Alternative): readonly Alternative[] {
  const at = inOrder.findIndex(({ answer }) => answer === given.answer)
  if (at < 0) return spread(inOrder)
  const before = pickBeside(inOrder.slice(0, at).reverse(), given)
  return [...before.reverse(), ...pickBeside(inOrder.slice(at + 1), given)]
}

function pickBeside(side: readonly Alternative[], given: Alternative): Alternative[] {
  const changes = side.filter((one) => !isAlike(one, given)).slice(0, changesBeside)
  return side.filter((one, index) => index === 0 || changes.includes(one))
}

/** From the first to the last that pay differently from the one before. */
function spread(inOrder: readonly Alternative[]): readonly Alternative[] {
  const turns = inOrder.filter((one, index) => {
    const before = inOrder[index - 1]
    return !before || !isAlike(one, before)
  })
  if (turns.length <= spreadOver) return turns
  const step = (turns.length - 1) / (spreadOver - 1)
  return turns.filter((_, index) => Math.round(Math.round(index / step) * step) === index)
}
