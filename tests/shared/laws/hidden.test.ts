import { hiddenLaws } from './hidden-laws'
import { tryOn } from './try-on'

tryOn('what is not asked', hiddenLaws)
