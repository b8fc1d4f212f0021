export default definePageConfig({ navigationBarTitleText: '响应时间' })
