import Taro from '@tarojs/taro'

const to = (page: string, query = '') => Taro.navigateTo({ url: `/veteran/${page}/index${query}` })

/** The ways between the veteran's pages. */
export const open = {
  home: () => Taro.reLaunch({ url: '/veteran/home/index' }),
  ask: () => to('ask'),
  /** `isChange`: the answer is changed and the person goes straight back to where they checked it. */
  askStep: (step: 1 | 2 | 3, isChange = false) => to('ask', `?step=${step}${isChange ? '&change=1' : ''}`),
  /** Nothing to go back to: the matter is sent. */
  receipt: (requestId: string) => Taro.reLaunch({ url: `/veteran/receipt/index?id=${requestId}` }),
  requests: () => to('requests'),
  request: (requestId: string) => to('request', `?id=${requestId}`),
  myData: () => to('my-data'),
  help: () => to('help'),
  join: (phone = '') => to('join', phone ? `?phone=${phone}` : ''),
}
