export default definePageConfig({ navigationBarTitleText: '接待检查' })
