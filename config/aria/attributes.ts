const spoken = { 'aria-role': '', 'aria-label': '', 'aria-hidden': '' }

/** What a screen reader needs from WeChat's own components, which Taro's templates leave out. */
export const ariaAttributes = {
  View: { ...spoken, 'aria-checked': '', 'aria-selected': '', 'aria-disabled': '', 'aria-expanded': '' },
  Text: spoken,
  Image: spoken,
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
}
