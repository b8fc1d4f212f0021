import Taro from '@tarojs/taro'

/** Moves WeChat's temporary file to where it stays; where there is no room the temporary one must do. */
export function keepFile(localPath: string): Promise<string> {
  return new Promise((done) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: localPath,
      success: (saved) => done((saved as { savedFilePath: string }).savedFilePath),
      fail: () => done(localPath),
    })
  })
}

/** Deletes the kept file. */
export function dropFile(localPath: string): void {
  Taro.getFileSystemManager().removeSavedFile({ filePath: localPath, fail: () => undefined })
}

/** Asks the phone whether the file is there. */
export function isStillThere(localPath: string): boolean {
  try {
    Taro.getFileSystemManager().accessSync(localPath)
    return true
  } catch {
    return false
  }
}
