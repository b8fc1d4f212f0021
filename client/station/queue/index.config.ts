export default definePageConfig({ navigationBarTitleText: '站务' })
