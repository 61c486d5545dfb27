import { View } from '@tarojs/components'
import { classes } from '@/components/classes'
import { Drawing } from '@/components/drawing'
import { Icon, type IconName } from '@/components/icon'
import { Picture } from '@/components/picture'
import { useAppearance } from '@/services/appearance'
import { whereLettering } from '@/texts/where-lettering'
import type { DrawingName } from '@/theme/drawings'
import { whereDrawing } from '@/theme/where-drawings'
import type { Shelf } from './shelf'
import { texts } from './texts'

/** Square ones of a thing, wide ones of what happened: a new drawing is asked for here. */
const drawings: Record<DrawingName, 'thing' | 'scene'> = {
  'air-conditioner': 'thing',
  refrigerator: 'thing',
  'washing-machine': 'thing',
  television: 'thing',
  computer: 'thing',
  'mobile-phone': 'thing',
  cabinet: 'thing',
  window: 'thing',
  'multi-split': 'thing',
  'single-door': 'thing',
  'multi-door': 'thing',
  'side-by-side': 'thing',
  'upright-freezer': 'thing',
  'chest-freezer': 'thing',
  'twin-tub': 'thing',
  pulsator: 'thing',
  'washer-dryer': 'thing',
  oled: 'thing',
  plasma: 'thing',
  'rear-projection': 'thing',
  crt: 'thing',
  'desktop-tower': 'thing',
  'all-in-one': 'thing',
  monitor: 'thing',
  mark: 'thing',
  empty: 'scene',
  broken: 'scene',
  seal: 'scene',
  clock: 'scene',
}

type WhereName = Parameters<typeof whereDrawing>[0]

const places: Record<WhereName, true> = {
  nameplate: true,
  'fridge-plate': true,
  'washer-plate': true,
  'computer-memory': true,
  'phone-about': true,
  'screen-diagonal': true,
  'tube-label': true,
}

function Where({ name }: { name: WhereName }) {
  const { theme } = useAppearance()
  return (
    <Picture src={whereDrawing(name, theme, whereLettering)} className="gallery__where" label={texts.pictures.where} />
  )
}

const icons: Record<IconName, true> = {
  alert: true,
  back: true,
  calendar: true,
  camera: true,
  check: true,
  chevron: true,
  clock: true,
  close: true,
  copy: true,
  dots: true,
  down: true,
  edit: true,
  eye: true,
  help: true,
  home: true,
  info: true,
  leaf: true,
  lock: true,
  offline: true,
  phone: true,
  pin: true,
  receipt: true,
  refresh: true,
  save: true,
  share: true,
  shield: true,
  target: true,
  text: true,
  truck: true,
  unlock: true,
}

export const pictures = {
  icon: {
    of: Icon,
    states: {
      all: (
        <View className="gallery__icons">
          {(Object.keys(icons) as IconName[]).map((name) => (
            <View key={name} className="gallery__icon">
              <Icon name={name} />
              <View className="note">{name}</View>
            </View>
          ))}
        </View>
      ),
    },
  },
  drawing: {
    of: Drawing,
    states: Object.fromEntries(
      Object.entries(drawings).map(([name, kind]) => [
        name,
        <Drawing key={name} name={name as DrawingName} className={classes(`gallery__${kind}`)} />,
      ]),
    ),
  },
  picture: {
    of: Picture,
    states: Object.fromEntries(
      (Object.keys(places) as WhereName[]).map((name) => [name, <Where key={name} name={name} />]),
    ),
  },
} satisfies Record<string, Shelf>
