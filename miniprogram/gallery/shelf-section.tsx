import { View } from '@tarojs/components'
import { Section } from '@/components/section'
import { useAppearance } from '@/services/appearance'
import { addressOf } from './place'
import type { Shelf } from './shelf'

interface ShelfSectionProps {
  /** The component's file. */
  name: string
  shelf: Shelf
}

export function ShelfSection({ name, shelf: { states, whole } }: ShelfSectionProps) {
  return (
    <View id={name}>
      <Section title={name}>
        {Object.entries(states).map(([state, shown]) => (
          <View key={state} className="gallery__state">
            <View className="note gallery__name">{state}</View>
            {whole ? <PhoneFrame component={name} state={state} /> : <View>{shown}</View>}
          </View>
        ))}
      </Section>
    </View>
  )
}

/** A document of its own, which opens anew when the look changes. */
function PhoneFrame({ component, state }: { component: string; state: string }) {
  const { theme, care } = useAppearance()
  return (
    <iframe
      key={`${theme}/${care}`}
      className="gallery__phone"
      title={`${component}: ${state}`}
      src={addressOf({ component, state })}
      loading="lazy"
    />
  )
}
