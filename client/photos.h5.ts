import Taro from '@tarojs/taro'

/** The browser's own picker. */
export async function choosePhotos(count: number): Promise<string[]> {
  return (await Taro.chooseImage({ count })).tempFilePaths
}
