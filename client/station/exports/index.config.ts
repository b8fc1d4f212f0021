export default definePageConfig({ navigationBarTitleText: '导出和打印' })
