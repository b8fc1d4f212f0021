/** Lets somebody take or choose photographs: photos.weapp.ts in WeChat, photos.h5.ts in a browser. Rejects where it could not, or they would not. */
export function choosePhotos(count: number): Promise<string[]>
