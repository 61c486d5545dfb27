import { Canvas, Image, View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Foot } from '@/components/foot'
import { guardPage } from '@/components/guard-page'
import { Page } from '@/components/page'
import { withoutAlt } from '@/components/without-alt'
import { pictureCanvasId } from '@/services/make-picture'
import { useRouteParams } from '@/services/navigation'
import { openAlbumSetting } from '@/services/save-picture'
import { posterTexts as texts } from '@/texts/poster'
import { usePoster } from './use-poster'
import './index.css'

export default guardPage(PosterPage)

function PosterPage() {
  const { id = '' } = useRouteParams()
  const { words, picture, trouble, save, openQuote } = usePoster(id)
  const lost = trouble === 'not-painted'
  if (!words) return <NoPoster onBack={openQuote} />
  return (
    <Page
      title={texts.title}
      foot={lost ? <BackFoot onBack={openQuote} /> : <SaveFoot ready={picture !== undefined} onSave={save} />}
    >
      {trouble && <Trouble trouble={trouble} />}
      {!lost && (
        <View className="poster">
          {picture && (
            <Image
              className="poster__picture"
              src={picture}
              {...withoutAlt}
              {...aria({ role: 'img', label: words.reading })}
            />
          )}
        </View>
      )}
      {process.env.TARO_ENV === 'h5' ? (
        !lost && <View className="note center mt-3">{texts.hold}</View>
      ) : (
        <Canvas type="2d" id={pictureCanvasId} className="poster__canvas" {...aria({ hidden: true })} />
      )}
    </Page>
  )
}

function SaveFoot({ ready, onSave }: { ready: boolean; onSave: () => void }) {
  return (
    <Foot>
      <Button grow={1} icon="save" busy={!ready} onPress={onSave}>
        {ready ? texts.save : texts.painting}
      </Button>
    </Foot>
  )
}

const BackFoot = ({ onBack }: { onBack: () => void }) => (
  <Foot>
    <Button grow={1} onPress={onBack}>
      {texts.none.action}
    </Button>
  </Foot>
)

function Trouble({ trouble }: { trouble: NonNullable<ReturnType<typeof usePoster>['trouble']> }) {
  const text = { 'not-painted': texts.notPainted, refused: texts.refused, failed: texts.notSaved }[trouble]
  return (
    <View className="poster__trouble">
      <Banner tone="warn" icon="alert">
        {text}
      </Banner>
      {trouble === 'refused' && (
        <Button kind="line" wide className="mt-2" onPress={openAlbumSetting}>
          {texts.openSettings}
        </Button>
      )}
    </View>
  )
}

function NoPoster({ onBack }: { onBack: () => void }) {
  return (
    <Page title={texts.title}>
      <Empty drawing="broken" title={texts.none.title} text={texts.none.text}>
        <Button className="mt-6" onPress={onBack}>
          {texts.none.action}
        </Button>
      </Empty>
    </Page>
  )
}
