export default definePageConfig({ navigationBarTitleText: '期限与节假日' })
