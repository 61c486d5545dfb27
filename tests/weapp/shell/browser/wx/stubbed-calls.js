import { asyncCall } from './async-call.js'

// WeChat has these and the shell does nothing for them. They are named, because Taro offers only what it finds listed.
const names = `
  addPhoneContact authorize checkSession chooseAddress chooseImage chooseLocation chooseMedia compressImage downloadFile
  exitMiniProgram getFuzzyLocation getImageInfo getLocation getPrivacySetting getSetting getUserProfile hideHomeButton
  hideKeyboard hideNavigationBarLoading hideShareMenu hideTabBar hideTabBarRedDot loadFontFace makePhoneCall
  navigateToMiniProgram openCustomerServiceChat openDocument openEmbeddedMiniProgram openLocation openPrivacyContract
  openSetting previewImage previewMedia removeTabBarBadge requestPayment requirePrivacyAuthorize saveImageToPhotosAlbum
  scanCode setBackgroundColor setBackgroundTextStyle setKeepScreenOn setScreenBrightness getScreenBrightness
  setTabBarBadge setTabBarItem setTabBarStyle setVisualEffectOnCapture shareFileMessage showNavigationBarLoading
  showShareImageMenu showShareMenu showTabBar showTabBarRedDot startPullDownRefresh stopPullDownRefresh updateShareMenu
  uploadFile vibrateLong vibrateShort
`

const listeners = `
  onAppShow offAppShow onAppHide offAppHide onError offError onPageNotFound offPageNotFound onUnhandledRejection
  offUnhandledRejection onKeyboardHeightChange offKeyboardHeightChange onWindowResize offWindowResize
  onUserCaptureScreen offUserCaptureScreen onNeedPrivacyAuthorization onMemoryWarning offMemoryWarning
`

const listOf = (text) => text.trim().split(/\s+/)

/** Calls that answer ok with nothing in it and are logged as `stubbed`; a test answers them through `__wxMock`. */
export function stubbedCalls() {
  const calls = listOf(names).map((name) => [name, asyncCall(name, () => ({}), { stubbed: true })])
  return Object.fromEntries([...calls, ...listOf(listeners).map((name) => [name, () => {}])])
}
