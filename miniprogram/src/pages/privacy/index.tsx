import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { guardPage } from '@/components/guard-page'
import { Page } from '@/components/page'
import { Section } from '@/components/section'
import { privacyTexts as texts } from '@/texts/privacy'
import { EraseAll } from './erase-all'
import { EraseAllSheet } from './erase-all-sheet'
import { usePrivacy } from './use-privacy'

export default guardPage(PrivacyPage)

function PrivacyPage() {
  const privacy = usePrivacy()
  return (
    <Page title={texts.page.title} sheet={privacy.asking && <EraseAllSheet privacy={privacy} />}>
      <View className="sub">{texts.page.lead}</View>
      {texts.parts(privacy.days).map(({ title, facts }) => (
        <Section key={title} title={title}>
          <Card first tight>
            {facts.map((fact) => (
              <Fact key={fact.title} {...fact} />
            ))}
          </Card>
        </Section>
      ))}
      <EraseAll hasPickups={privacy.hasPickups} onErase={privacy.ask} onPickups={privacy.openPickups} />
    </Page>
  )
}
