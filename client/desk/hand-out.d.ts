/** Gives a small text file to the person: a download in a browser (hand-out.h5.ts), a file to pass on or to save in WeChat (hand-out.weapp.ts). Says whether they took it. */
export function handOut(fileName: string, text: string): Promise<boolean>
