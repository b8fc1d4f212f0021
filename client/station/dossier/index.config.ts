export default definePageConfig({ navigationBarTitleText: '一案一册' })
