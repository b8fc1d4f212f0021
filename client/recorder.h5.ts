/** In a browser the phone's own recorder is asked for a file: no recording code, no permission to explain. */
export function useRecorder(onRecorded: (localPath: string) => void) {
  const start = () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'audio/*'
    input.onchange = () => {
      const file = input.files?.[0]
      if (file) onRecorded(URL.createObjectURL(file))
    }
    input.click()
  }
  return { recording: false, start, stop: () => undefined }
}
