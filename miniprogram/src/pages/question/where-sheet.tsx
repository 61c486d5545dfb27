import type { CategoryTexts, OptionTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Picture } from '@/components/picture'
import { Sheet } from '@/components/sheet'
import { useAppearance } from '@/services/appearance'
import { questionTexts } from '@/texts/question'
import { unbroken } from '@/texts/unbroken'
import { whereLettering } from '@/texts/where-lettering'
import { findWhereDrawing, whereDrawing } from '@/theme/where-drawings'
import { readAtOnce } from './choice-answer'

interface WhereSheetProps {
  words: CategoryTexts['questions'][string]
  onClose: () => void
}

/** Where the answer is written on the thing, and what to read off it. */
export function WhereSheet({ words: { where, options = {} }, onClose }: WhereSheetProps) {
  const { theme } = useAppearance()
  if (!where) return null
  const drawing = findWhereDrawing(where.drawing)
  const listed = Object.entries(options)
  return (
    <Sheet title={where.title} onClose={onClose}>
      {drawing && (
        <Picture src={whereDrawing(drawing, theme, whereLettering)} className="where__picture" label={where.label} />
      )}
      {isKey(listed) && (
        <View className="mt-3">
          {listed.map(([id, { label, hint }]) => (
            <View key={id} className="other stack">
              <View className="grow">{hint && unbroken(hint)}</View>
              <View className="title nowrap where__label">{label}</View>
            </View>
          ))}
        </View>
      )}
      <View className="sub mt-3">{unbroken(where.text)}</View>
      <Button wide className="mt-4" onPress={onClose}>
        {questionTexts.where.close}
      </Button>
    </Sheet>
  )
}

/** Whether the options read as a table: short, and each says what is written for it. */
const isKey = (options: readonly [string, OptionTexts][]): boolean =>
  options.length <= readAtOnce && options.every(([, { hint }]) => hint !== undefined)
