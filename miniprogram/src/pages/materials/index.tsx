import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { guardPage } from '@/components/guard-page'
import { Page } from '@/components/page'
import { routes } from '@/routes'
import { startOver, useRouteParams } from '@/services/navigation'
import { materialsTexts as texts } from '@/texts/materials'
import { quoteTexts } from '@/texts/quote'
import { MadeOfSection } from './made-of-section'
import { TrendSection } from './trend-section'
import { useMaterials } from './use-materials'
import './index.css'

export default guardPage(MaterialsPage)

function MaterialsPage() {
  const { id = '' } = useRouteParams()
  const { found, openQuote } = useMaterials(id)
  if (!found) return <Nothing words={quoteTexts.missing} onPress={() => startOver(routes.home())} />
  const { madeOf, trends, single } = found
  if (!madeOf && trends.length === 0) return <Nothing words={texts.none} onPress={openQuote} />
  return (
    <Page title={texts.title}>
      {madeOf && <MadeOfSection madeOf={madeOf} />}
      {trends.map((trend) => (
        <TrendSection key={trend.id} trend={trend} />
      ))}
      {single.length > 0 && <View className="note mt-4">{texts.trend.single(single.join(texts.trend.between))}</View>}
    </Page>
  )
}

interface NothingProps {
  words: { title: string; text: string; action: string }
  onPress: () => void
}

const Nothing = ({ words: { title, text, action }, onPress }: NothingProps) => (
  <Page title={texts.title}>
    <Empty drawing="broken" title={title} text={text}>
      <Button className="mt-6" onPress={onPress}>
        {action}
      </Button>
    </Empty>
  </Page>
)
