export default definePageConfig({ navigationBarTitleText: '我要反映或求助' })
