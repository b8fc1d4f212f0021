import { entryPage } from '../address'
import { world } from '../config'
import { onScreenResize } from '../screen/shell'
import { wxFunction } from './call'
import { listeners } from './listeners'

const SDK = '3.8.0'
const windowInfo = () => ({
  pixelRatio: devicePixelRatio,
  screenWidth: window.parent.innerWidth,
  screenHeight: window.parent.innerHeight,
  windowWidth: innerWidth,
  windowHeight: innerHeight,
  statusBarHeight: 0,
  screenTop: window.parent.innerHeight - innerHeight,
  safeArea: { left: 0, top: 0, right: innerWidth, bottom: innerHeight, width: innerWidth, height: innerHeight },
})
const appBaseInfo = () => ({
  SDKVersion: SDK,
  version: '8.0.50',
  language: 'zh_CN',
  theme: 'light',
  enableDebug: false,
  host: { env: 'WeChat' },
  fontSizeSetting: Math.round(16 * world().fontSizeScaleFactor),
  fontSizeScaleFactor: world().fontSizeScaleFactor,
})
const deviceInfo = () => ({ brand: 'simulator', model: 'simulator', system: 'simulator 1', platform: world().platform })
const launch = () => ({ path: entryPage(), query: {}, scene: 1001, referrerInfo: {} })
const resizes = listeners<{ size: { windowWidth: number; windowHeight: number } }>()
onScreenResize(() => resizes.tell({ size: { windowWidth: innerWidth, windowHeight: innerHeight } }))

/** What the program may know of the phone. */
export const device = {
  getWindowInfo: windowInfo,
  getAppBaseInfo: appBaseInfo,
  getDeviceInfo: deviceInfo,
  getSystemInfoSync: () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() }),
  getSystemInfo: wxFunction('getSystemInfo', () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() })),
  getMenuButtonBoundingClientRect: () => ({
    width: 87,
    height: 32,
    top: 6,
    bottom: 38,
    left: innerWidth - 97,
    right: innerWidth - 10,
  }),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'simulated', envVersion: 'develop', version: '' } }),
  getLaunchOptionsSync: launch,
  getEnterOptionsSync: launch,
  onWindowResize: resizes.on,
  offWindowResize: resizes.off,
}
