import { engineLaws } from './engine-laws'
import { tryAlone } from './try-on'

tryAlone('the arithmetic', engineLaws)
