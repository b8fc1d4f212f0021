import { isTest, sources } from '../../tests/architecture/sources'
import { purposes } from '../copy/privacy'
import { collected } from './collected'

/** The interfaces and buttons WeChat counts as taking something personal (小程序用户隐私保护指引内容介绍). */
const guarded = [
  ...['getUserInfo', 'getUserProfile', 'chooseAvatar', 'getPhoneNumber', 'getRealtimePhoneNumber'],
  ...['getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi', 'onLocationChange', 'startLocationUpdate'],
  ...[
    'chooseImage',
    'chooseMedia',
    'chooseVideo',
    'chooseMessageFile',
    'saveImageToPhotosAlbum',
    'saveVideoToPhotosAlbum',
  ],
  ...['getRecorderManager', 'startRecord', 'joinVoIPChat', 'createCameraContext', 'createVKSession'],
  ...['getClipboardData', 'setClipboardData', 'addPhoneContact', 'chooseContact', 'addPhoneCalendar'],
  ...['chooseAddress', 'chooseInvoice', 'chooseInvoiceTitle', 'chooseLicensePlate', 'getWeRunData'],
  ...['openBluetoothAdapter', 'startAccelerometer', 'startCompass', 'startGyroscope', 'onAccelerometerChange'],
]

const wechatSources = sources.filter(({ path }) => /^client\//.test(path) && !isTest(path) && !/\.h5\.tsx?$/.test(path))
const used = wechatSources.flatMap(({ text }) => [
  ...[...text.matchAll(/\bTaro\.(\w+)/g)].flatMap(([, api]) => api ?? []),
  ...[...text.matchAll(/openType="([^"]+)"/g)].flatMap(([, types]) => types?.split('|') ?? []),
])

test('what is declared is what the app really uses, no more and no less', () => {
  const declared: string[] = Object.values(collected).flat()
  expect([...new Set(used.filter((api) => guarded.includes(api)))].sort()).toEqual(declared.sort())
})

test('the rule sees the sources: it finds what is known to be there', () => {
  expect(wechatSources.length).toBeGreaterThan(80)
  expect(used).toEqual(expect.arrayContaining(['chooseMedia', 'agreePrivacyAuthorization', 'getPhoneNumber']))
})

test('nothing personal is taken behind the back of the interfaces: no camera or live component, no bare wx', () => {
  const beside = /<(Camera|LivePusher|VoipRoom|OpenData)\b|\bwx\.\w+\(/
  expect(wechatSources.filter(({ text }) => beside.test(text)).map(({ path }) => path)).toEqual([])
})

test('everything collected says what it is for and what works without it', () => {
  for (const words of Object.values(purposes))
    for (const one of Object.values(words)) expect(one.length).toBeGreaterThan(3)
  expect(Object.keys(purposes)).toEqual(Object.keys(collected))
})
