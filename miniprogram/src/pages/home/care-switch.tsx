import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { Pressable } from '@/components/pressable'
import { homeTexts } from '@/texts/home'
import { useCare } from './use-care'

const texts = homeTexts.care

/** Turns the text one step larger, and from the largest back. */
export function CareSwitch() {
  const { care, next, turn } = useCare()
  const label = texts.switch(texts.levels[care], texts.levels[next])
  return (
    <Pressable className="home__care" pressClass="link--press" reading={{ role: 'button', label }} onPress={turn}>
      <Icon name="text" />
      <View className="home__care-text">{care === 0 ? texts.name : texts.levels[care]}</View>
    </Pressable>
  )
}
