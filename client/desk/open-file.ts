import Taro from '@tarojs/taro'

/** Opens a stored document; in WeChat with the menu from which it is printed or passed on. */
export async function openFile(url: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    window.open(url, '_blank', 'noopener')
    return
  }
  const { tempFilePath } = await Taro.downloadFile({ url })
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
}
