export default definePageConfig({
  navigationBarTitleText: '分享的估价',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
