export default definePageConfig({ navigationBarTitleText: '有数', navigationStyle: 'custom' })
