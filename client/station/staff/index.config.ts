export default definePageConfig({ navigationBarTitleText: '人员与站点' })
