import type { ReactElement } from 'react'

interface Props {
  isBusy: boolean
  /** A code behind which the server finds the phone number. */
  onCode: (code: string) => void
  /** The person would rather not. */
  onRefused: () => void
}

/** Asks for the phone number: phone-code.weapp.tsx by WeChat's button, phone-code.h5.tsx by a field. */
export function PhoneCode(props: Props): ReactElement
