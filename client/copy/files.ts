/** What the files of a dossier are called, and what can be done with them. */
export const filesCopy = {
  photo: (index: number) => `照片 ${index}`,
  voice: (index: number) => `录音 ${index}`,
  document: (index: number) => `文件 ${index}`,
  attachments: '附件',
  play: '播放',
  pause: '停止播放',
  openFile: '打开文件',
  fileFailed: '这个文件没能打开，原件仍在卷内。请稍后再试。',
} as const
