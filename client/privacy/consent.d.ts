import type { ReactElement } from 'react'

/** Listens, once for the app, for WeChat's question whether somebody agrees: consent.weapp.tsx; a browser has none. */
export function watchConsent(): void

/** The question in our own words, over whatever page asked for something personal. */
export function ConsentSheet(): ReactElement | null

/** The way to the whole guide (用户隐私保护指引), as declared to WeChat. */
export function GuideLink(): ReactElement | null
