import { moneyLaws } from './money-laws'
import { tryOn } from './try-on'

tryOn('an offer', moneyLaws)
