import type { CategoryTexts } from '@shared/categories/registry'
import type { ContentsRange, WeighedRange } from '@shared/valuation/contents-range'
import type { Source } from '@shared/valuation/source'
import { massRange } from '@/texts/format-mass'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.contents

/** Wider apart than this, sources disagree. */
const alikeUpTo = 1.5

/** What a thing is made of and what handing it on saves, in words. */
export interface ContentsWords {
  /** Heaviest first. */
  materials: readonly { id: string; name: string; mass: string }[]
  /** No mass is a range. */
  settled: boolean
  carbon?: { mass: string; title: string; text: string }
  sources: readonly Source[]
}

/** Tells an estimate; undefined where there is nothing to tell. */
export function tellContents({ materials, carbon }: ContentsRange, words: CategoryTexts): ContentsWords | undefined {
  if (materials.length === 0 && !carbon) return undefined
  const heaviestFirst = [...materials].sort((one, other) => other.mostGrams - one.mostGrams)
  const settled = materials.every(isSettled)
  return {
    settled,
    materials: heaviestFirst.map((material) => ({
      id: material.id,
      name: words.materials[material.id] ?? material.id,
      mass: tellMass(material),
    })),
    ...(carbon && { carbon: tellCarbon(carbon, settled) }),
    sources: [...materials, ...(carbon ? [carbon] : [])].flatMap(({ sources }) => sources),
  }
}

const tellMass = ({ leastGrams, mostGrams }: WeighedRange): string => massRange(leastGrams, mostGrams)

const isSettled = ({ leastGrams, mostGrams }: WeighedRange): boolean => leastGrams === mostGrams

/** Only where its mass is settled is it the sources that differ. */
function tellCarbon(carbon: WeighedRange, isMassSettled: boolean) {
  const { leastGrams, mostGrams } = carbon
  const mass = tellMass(leastGrams === 0 ? { ...carbon, leastGrams: mostGrams } : carbon)
  if (leastGrams === 0) return { mass, title: texts.carbonAtMost(mass), text: texts.maybeNone }
  const title = texts.carbon(mass)
  const times = mostGrams / leastGrams
  if (times < alikeUpTo) return { mass, title, text: texts.plain }
  return { mass, title, text: isMassSettled ? texts.differ(Math.round(times)) : texts.open }
}
