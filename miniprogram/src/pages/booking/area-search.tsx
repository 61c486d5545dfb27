import type { Area } from '@shared/contract/list-areas'
import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { OptionCard } from '@/components/option-card'
import { TextField } from '@/components/text-field'
import { bookingTexts } from '@/texts/booking'
import { namePlace } from '@/texts/name-place'
import type { useAreaSearch } from './use-area-search'

const texts = bookingTexts.place

interface AreaSearchProps {
  search: ReturnType<typeof useAreaSearch>
  onChoose: (area: Area) => void
}

/** Finds places by name; one that nobody serves is said to be so, with the nearest that are. */
export function AreaSearch({ search: { typed, type, found }, onChoose }: AreaSearchProps) {
  const unserved = found?.areas.length === 0
  const offered = found && (unserved ? found.nearest : found.areas)
  return (
    <View>
      <TextField label={texts.searchLabel} value={typed} blank={texts.searchBlank} maxLength={40} onChange={type} />
      {unserved && (
        <Banner>
          <View>{texts.noMatch(found.name)}</View>
          <View>{found.nearest.length > 0 ? texts.nearest : texts.elsewhere}</View>
        </Banner>
      )}
      {offered?.map((area) => (
        <OptionCard key={area.code} label={namePlace(area)} on={false} onPress={() => onChoose(area)} />
      ))}
    </View>
  )
}
