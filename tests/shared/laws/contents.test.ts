import { contentsLaws } from './contents-laws'
import { tryOn } from './try-on'

tryOn('what a device is made of', contentsLaws)
