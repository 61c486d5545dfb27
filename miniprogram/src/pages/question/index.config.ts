export default definePageConfig({ navigationBarTitleText: '估价' })
