export default definePageConfig({ navigationBarTitleText: '存成海报' })
