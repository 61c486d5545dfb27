import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { classes } from '@/components/classes'
import { Pressable } from '@/components/pressable'
import { chooseAppearance, useAppearance } from '@/services/appearance'
import { chooseLanguage, language } from '@/services/language'
import type { Care } from '@/theme/care'
import { nothing } from './nothing'
import { texts } from './texts'

const { themes, sizes, languages, labels } = texts.gallery

/** How everything below looks: theme, size of the text, language. */
export function Switches() {
  const { theme, care } = useAppearance()
  return (
    <View className="gallery__switches">
      <Switch
        label={labels.theme}
        choices={themes}
        chosen={theme}
        onChoose={(chosen) => chooseAppearance({ theme: chosen })}
      />
      <Switch
        label={labels.size}
        choices={sizes}
        chosen={`${care}`}
        onChoose={(chosen) => chooseAppearance({ care: cares[chosen] })}
      />
      <Switch
        label={labels.language}
        choices={languages}
        chosen={language}
        onChoose={(chosen) => chooseLanguage(chosen, nothing)}
      />
    </View>
  )
}

const cares: Record<keyof typeof sizes, Care> = { '0': 0, '1': 1, '2': 2, '3': 3 }

interface SwitchProps<Choice extends string> {
  label: string
  choices: Readonly<Record<Choice, string>>
  chosen: Choice
  onChoose: (chosen: Choice) => void
}

function Switch<Choice extends string>({ label, choices, chosen, onChoose }: SwitchProps<Choice>) {
  return (
    <View className="segments" {...aria({ role: 'radiogroup', label })}>
      {(Object.keys(choices) as Choice[]).map((choice) => (
        <Pressable
          key={choice}
          className={classes('segment', choice === chosen && 'segment--on')}
          pressClass="link--press"
          reading={{ role: 'radio', checked: choice === chosen }}
          onPress={() => onChoose(choice)}
        >
          {choices[choice]}
        </Pressable>
      ))}
    </View>
  )
}
