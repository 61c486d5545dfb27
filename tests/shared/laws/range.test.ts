import { rangeLaws } from './range-laws'
import { tryOn } from './try-on'

tryOn('the range of an offer', rangeLaws)
