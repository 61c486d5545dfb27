import { View } from '@tarojs/components'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { addressOf } from './place'
import { ShelfSection } from './shelf-section'
import { shelves } from './shelves'
import { Switches } from './switches'
import { texts } from './texts'
import { usePlace } from './use-place'

const openAll = () => {
  window.location.hash = addressOf({})
}

/** Every component, one of them, or one whole screen, as the address says. */
export function GalleryPage() {
  const { component = '', state = '' } = usePlace()
  const shelf = shelves[component]
  if (shelf?.whole && shelf.states[state]) return shelf.states[state]
  return (
    <Page title={texts.gallery.title} back={false} under={<Switches />}>
      {shelf ? (
        <>
          <Link onPress={openAll}>{texts.gallery.all}</Link>
          <ShelfSection name={component} shelf={shelf} />
        </>
      ) : (
        Object.entries(shelves).map(([name, each]) => <ShelfSection key={name} name={name} shelf={each} />)
      )}
      <View className="note mt-6">{texts.gallery.sample}</View>
    </Page>
  )
}
