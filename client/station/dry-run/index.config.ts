export default definePageConfig({ navigationBarTitleText: '派单试算' })
