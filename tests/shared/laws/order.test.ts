import { orderLaws } from './order-laws'
import { tryOn } from './try-on'

tryOn('what is worse', orderLaws)
