export default definePageConfig({ navigationBarTitleText: '请服务站帮我登记' })
