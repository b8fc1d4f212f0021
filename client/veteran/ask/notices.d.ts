/** Asks leave to push one message about this matter; a refusal changes nothing. Call it in the tap itself. */
export function askForNotices(): Promise<void>
