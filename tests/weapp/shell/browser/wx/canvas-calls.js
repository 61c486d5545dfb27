import { asyncCall } from './async-call.js'
import { createSelectorQuery } from './selector-query.js'

export function canvasCalls() {
  return {
    createSelectorQuery,
    createOffscreenCanvas: ({ width = 300, height = 150 } = {}) =>
      Object.assign(document.createElement('canvas'), { width, height }),
    // A data address instead of a temporary file, so that an <image> can show it.
    canvasToTempFilePath: asyncCall('canvasToTempFilePath', ({ canvas, fileType = 'png' }) => ({
      tempFilePath: canvas.toDataURL(`image/${fileType}`),
    })),
  }
}
