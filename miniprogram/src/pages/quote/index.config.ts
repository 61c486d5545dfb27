export default definePageConfig({
  navigationBarTitleText: '估价单',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
