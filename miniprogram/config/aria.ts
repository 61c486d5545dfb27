import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { require as requireScript } from 'tsx/cjs/api'
import { ariaAttributes } from './aria-attributes'

// Taro itself compiles nothing that a plugin imports.
const { dropUnused } = requireScript('./drop-unused.ts', __filename)

/** Adds the aria attributes to the templates that Taro writes, and to the runtime that fills them; takes out what is not used. */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      const { template } = platform
      if (!template) return
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'aria-runtime.ts')].flat()
      template.mergeComponents(ctx, ariaAttributes)
      dropUnused(template.internalComponents)
      const build = template.buildTemplate
      template.buildTemplate = (components) => withoutGaps(build(components))
    },
  })
}

/** Indentation is a tenth of the file. */
const withoutGaps = (templates: string) => templates.replace(/>\s+</g, '><')
