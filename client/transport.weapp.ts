import Taro from '@tarojs/taro'
import { copy } from './copy/app'
import type { CloudEvent } from './transport'

/** Opens the mini-program's own cloud environment; a WeChat too old to have one is told so. */
export function openCloud(): void {
  if (!Taro.cloud) {
    const { oldWechat: title, oldWechatText: content, understood: confirmText } = copy
    void Taro.showModal({ title, content, confirmText, showCancel: false })
    return
  }
  Taro.cloud.init(CLOUD_ENV ? { env: CLOUD_ENV } : {})
}

/** Calls the cloud function that is this door. */
export async function send(door: string, event: CloudEvent): Promise<unknown> {
  const { result } = await Taro.cloud.callFunction({ name: door, data: event })
  return result
}

/** Uploads to cloud storage. */
export async function upload(localPath: string, cloudPath: string): Promise<string> {
  const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath: localPath })
  return fileID
}
