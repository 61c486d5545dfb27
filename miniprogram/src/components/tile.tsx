import { View } from '@tarojs/components'
import { sharedTexts } from '@/texts/shared-texts'
import type { DrawingName } from '@/theme/drawings'
import { Drawing } from './drawing'
import { Pressable } from './pressable'

interface TileProps {
  drawing: DrawingName
  name: string
  note?: string
  onPress: () => void
}

/** Put inside a View with class `tiles`. */
export function Tile({ drawing, name, note, onPress }: TileProps) {
  return (
    <View className="tile">
      <Pressable
        className="tile__in"
        pressClass="tile__in--press"
        reading={{ role: 'button', label: note ? sharedTexts.components.list([name, note]) : name }}
        onPress={onPress}
      >
        <Drawing name={drawing} className="tile__art" />
        <View className="tile__name">{name}</View>
        {note && <View className="tile__note">{note}</View>}
      </Pressable>
    </View>
  )
}
