import type { PriceBookDocument } from './price-book-schema'

type History = NonNullable<PriceBookDocument['history']>
type Mark = History['memory'][string]['mark']

const FEN_PER_YUAN = 100

const perTonne = (yuan: number, name: string, mark: Mark) => ({ price: yuan * FEN_PER_YUAN, name, mark })

const perChip = (mills: number, name: string, mark: Mark) => ({ price: mills, name, mark })

const shanghai = '上海金属网，现货均价'
const slower = '集邦咨询，内存颗粒 DDR4 8Gb 2666 现货周均价'
const faster = '集邦咨询，内存颗粒 DDR4 8Gb 3200 现货周均价'
const retold = `${faster}，媒体转述`

/** What was published of earlier prices, as far as it was found: few days, and nothing made up between them. */
export const sampleHistory: History = {
  materials: {
    copper: {
      '2020': perTonne(49_000, '行业常见价，约数，没有找到原文', 'G'),
      '2021-08': perTonne(70_165, shanghai, 'B'),
      '2021-12': perTonne(69_525, shanghai, 'B'),
      '2024-05': perTonne(90_000, '公开报道的高点，约数', 'B'),
    },
    aluminium: {
      '2021-08': perTonne(21_030, shanghai, 'B'),
      '2021-12': perTonne(19_380, shanghai, 'B'),
    },
  },
  memory: {
    '2024-01-24': perChip(1896, slower, 'A'),
    '2024-08-28': perChip(1973, slower, 'A'),
    '2024-11-06': perChip(1843, slower, 'A'),
    '2025-02-12': perChip(1451, faster, 'A'),
    '2025-04-30': perChip(1804, faster, 'A'),
    '2025-09-27': perChip(5947, retold, 'B'),
    '2025-12-11': perChip(17_064, retold, 'B'),
  },
}
