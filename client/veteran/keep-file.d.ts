/** Files chosen for a request must outlive the app: keep-file.weapp.ts in WeChat, keep-file.h5.ts in a browser. */
export function keepFile(localPath: string): Promise<string>

/** Lets go of a file that arrived or is not wanted. */
export function dropFile(localPath: string): void

/** Whether a file kept by an earlier run of the app can still be read. */
export function isStillThere(localPath: string): boolean
