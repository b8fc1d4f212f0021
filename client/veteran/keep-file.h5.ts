/** A browser keeps a chosen file only as long as the page lives. */
export async function keepFile(localPath: string): Promise<string> {
  return localPath
}

/** Gives the browser its memory back. */
export function dropFile(localPath: string): void {
  URL.revokeObjectURL(localPath)
}

/** A page opened anew no longer has them. */
export function isStillThere(): boolean {
  return false
}
