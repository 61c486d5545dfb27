import path from 'node:path'
import type { IPluginContext, TaroPlatformBase } from '@tarojs/service'
import { ariaAttributes } from './aria-attributes'

/** Adds the aria attributes to the WXML templates that Taro writes, and to the runtime that fills them. */
export default (ctx: IPluginContext) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform: TaroPlatformBase) {
      if (!platform.template) return
      platform.runtimePath = [platform.runtimePath, path.join(__dirname, 'aria-runtime.ts')].flat()
      platform.template.mergeComponents(ctx, ariaAttributes)
    },
  })
}
