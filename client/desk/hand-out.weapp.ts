import Taro from '@tarojs/taro'

/** WeChat passes it on to a chat of the person's choice, on a computer too. */
export async function handOut(fileName: string, text: string): Promise<boolean> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  const files = Taro.getFileSystemManager()
  try {
    files.writeFileSync(filePath, text, 'utf8')
    await Taro.shareFileMessage({ filePath, fileName })
    return true
  } catch {
    return false
  } finally {
    files.unlink({ filePath, fail: () => undefined })
  }
}
