export default definePageConfig({ navigationBarTitleText: '入册核实' })
