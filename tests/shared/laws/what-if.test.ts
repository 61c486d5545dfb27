import { tryOn } from './try-on'
import { whatIfLaws } from './what-if-laws'

tryOn('what is told beside the price', whatIfLaws)
