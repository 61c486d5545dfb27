import { CompareSheet } from '@/components/compare-sheet'
import { Link } from '@/components/link'
import { compareOwnTexts as texts } from '@/texts/compare-own'
import { ChooseTwo } from './choose-two'
import type { useCompare } from './use-compare'

/** Two quotes of this phone: which, then side by side. */
export function CompareOwn({ compare }: { compare: ReturnType<typeof useCompare> }) {
  const { pair, chooseOthers, close } = compare
  if (!pair) return <ChooseTwo compare={compare} />
  const { left, right } = pair
  return (
    <CompareSheet
      title={texts.sheet}
      category={left.category}
      left={{ label: texts.made(left.made), quote: left.quote }}
      right={{ label: texts.made(right.made), quote: right.quote }}
      onClose={close}
    >
      {chooseOthers && (
        <Link icon="refresh" onPress={chooseOthers}>
          {texts.others}
        </Link>
      )}
    </CompareSheet>
  )
}
