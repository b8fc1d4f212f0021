import type { ReactElement } from 'react'
import type { Failure } from '../../wechat-failure'

interface Props {
  isBusy: boolean
  /** A code behind which the server finds the phone number. */
  onCode: (code: string) => void
  /** No code came: the person would rather not, or WeChat would not. */
  onNone: (failure: Failure) => void
}

/** Asks for the phone number: phone-code.weapp.tsx by WeChat's button, phone-code.h5.tsx by a field. */
export function PhoneCode(props: Props): ReactElement
