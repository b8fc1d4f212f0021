import Taro from '@tarojs/taro'

/** Camera or album, made smaller by WeChat. */
export async function choosePhotos(count: number): Promise<string[]> {
  const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })
  return tempFiles.map(({ tempFilePath }) => tempFilePath)
}
