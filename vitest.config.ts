import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { frontPage } from './miniprogram/config/front-page'

const at = (folder: string) => path.resolve(import.meta.dirname, folder)

const alias = { '@shared': at('shared'), '@': at('miniprogram/src') }

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
          include: ['tests/{shared,functions,bench,chaos,build,oracle,parity,scripts}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'miniprogram',
          environment: 'happy-dom',
          env: { TARO_APP_FRONT_PAGE: JSON.stringify(frontPage) },
          setupFiles: ['tests/miniprogram/support/speak-chinese.ts'],
          include: ['tests/miniprogram/**/*.test.{ts,tsx}'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/{e2e,weapp}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
