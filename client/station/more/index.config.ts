export default definePageConfig({ navigationBarTitleText: '档案和设置' })
