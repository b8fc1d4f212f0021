export default definePageConfig({ navigationBarTitleText: '审核与常用单位' })
