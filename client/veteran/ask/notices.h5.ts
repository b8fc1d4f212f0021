/** A browser has no such messages. */
export async function askForNotices(): Promise<void> {}
