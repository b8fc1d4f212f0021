/** A browser asks for itself. */
export function watchConsent(): void {}

export const ConsentSheet = () => null

export const GuideLink = () => null
