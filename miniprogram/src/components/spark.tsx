import { Image } from '@tarojs/components'
import { useAppearance } from '@/services/appearance'
import { yuan } from '@/texts/format-money'
import { sharedTexts } from '@/texts/shared-texts'
import { sparkline } from '@/theme/sparkline'
import { aria } from './aria'
import { withoutAlt } from './without-alt'

/** How a price moved; integer fen, oldest first, at least two. */
export function Spark({ values }: { values: readonly number[] }) {
  const { theme } = useAppearance()
  const label = sharedTexts.components.sparkline(yuan(values[0] ?? 0), yuan(values[values.length - 1] ?? 0))
  return (
    <Image className="drawing spark" src={sparkline(values, theme)} {...withoutAlt} {...aria({ role: 'img', label })} />
  )
}
