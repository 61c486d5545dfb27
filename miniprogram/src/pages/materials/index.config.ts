export default definePageConfig({ navigationBarTitleText: '材料和行情' })
