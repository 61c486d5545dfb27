import { internalComponents, mergeInternalComponents } from '@tarojs/shared'
import { ariaAttributes } from './aria-attributes'
import { dropUnused } from './drop-unused'

mergeInternalComponents(ariaAttributes)
dropUnused(internalComponents)
