import type { Area } from '@shared/contract/list-areas'
import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { OptionCard } from '@/components/option-card'
import { TextField } from '@/components/text-field'
import { bookingTexts } from '@/texts/booking'
import type { useAreaSearch } from './use-area-search'

const texts = bookingTexts.place

interface AreaSearchProps {
  search: ReturnType<typeof useAreaSearch>
  onChoose: (area: Area) => void
}

export function AreaSearch({ search: { typed, type, found }, onChoose }: AreaSearchProps) {
  return (
    <View>
      <TextField label={texts.searchLabel} value={typed} blank={texts.searchBlank} maxLength={20} onChange={type} />
      {found?.areas.map((area) => (
        <OptionCard key={area.code} label={area.name} on={false} onPress={() => onChoose(area)} />
      ))}
      {found?.areas.length === 0 && <Banner>{texts.noMatch(found.name)}</Banner>}
    </View>
  )
}
